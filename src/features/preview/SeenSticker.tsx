import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { isAlike } from '../../lib/canonical'
import { stickerOf } from '../../project/stickerOf'
import { placeOfSticker } from '../../render/placeOfSticker'
import { Grips } from './Grips'
import { Hold } from './Hold'
import type { SeenProps } from './SeenText'
import { TurnSign } from './TurnSign'

/** A sticker in the picture. */
export function SeenSticker({ target, selected, framed, grips }: SeenProps) {
  const text = useText()
  const { view } = useStudio()
  const sticker = useFilm((film) => stickerOf(film, target))
  const place = useFilm((film) => placeOfSticker(film, target), isAlike)
  if (!sticker || !place) return null
  const { does, upright = false } = grips?.handling ?? {}
  return (
    <>
      <Hold
        target={target}
        name={text('preview.stickerPlace', { name: text(`sticker.${sticker.name}`) })}
        place={place}
        selected={selected}
        framed={framed}
        onOpen={() => view.open('sticker')}
      />
      {grips && <Grips target={target} place={place} {...grips} />}
      {(does === 'turn' || does === 'pinch') && <TurnSign degrees={place.rotation} upright={upright} />}
    </>
  )
}
