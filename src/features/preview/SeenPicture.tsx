import { beginCrop } from '../../commands/beginCrop'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { assetOfPiece, findPiece } from '../../project/find'
import { subjectOf } from '../../project/subject'
import { Hold } from './Hold'
import type { SeenProps } from './SeenText'
import { usePlaceOfHeld } from './usePlaceOfHeld'

/** A clip of the film in the picture, or one over it. */
export function SeenPicture({ target, selected, framed }: SeenProps) {
  const text = useText()
  const studio = useStudio()
  const place = usePlaceOfHeld(target)
  const subject = useFilm((film) => subjectOf(film, target))
  const asset = useFilm((film) => assetOfPiece(film, findPiece(film, target)))
  if (!place || !asset) return null
  return (
    <Hold
      target={target}
      name={text('preview.picturePlace', { kind: text(`inspector.${subject}`), name: asset.name })}
      place={place}
      selected={selected}
      framed={framed}
      beneath
      onOpen={() => target.kind !== 'cue' && beginCrop(studio, target)}
    />
  )
}
