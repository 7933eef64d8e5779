import { beginCrop } from '../../commands/beginCrop'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { assetOfPiece, findPiece } from '../../project/find'
import { subjectOf } from '../../project/subject'
import { Grips } from './Grips'
import { Hold } from './Hold'
import type { SeenProps } from './SeenText'
import { TurnSign } from './TurnSign'
import { usePlaceOfPicture } from './usePlaceOfPicture'

/** A clip of the film in the picture, or one over it. */
export function SeenPicture({ target, selected, framed, grips }: SeenProps) {
  const text = useText()
  const studio = useStudio()
  const place = usePlaceOfPicture(target)
  const subject = useFilm((film) => subjectOf(film, target))
  const asset = useFilm((film) => assetOfPiece(film, findPiece(film, target)))
  if (!place || !asset) return null
  const { does, upright = false } = grips?.handling ?? {}
  return (
    <>
      <Hold
        target={target}
        name={text('preview.picturePlace', { kind: text(`inspector.${subject}`), name: asset.name })}
        place={place}
        selected={selected}
        framed={framed}
        beneath
        onOpen={() => target.kind !== 'cue' && beginCrop(studio, target)}
      />
      {grips && <Grips target={target} place={place} {...grips} />}
      {(does === 'turn' || does === 'pinch') && <TurnSign degrees={place.rotation} upright={upright} />}
    </>
  )
}
