import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { stickerOf } from '../../project/stickerOf'
import { Hold } from './Hold'
import type { SeenProps } from './SeenText'
import { usePlaceOfHeld } from './usePlaceOfHeld'

/** A sticker in the picture. */
export function SeenSticker({ target, selected, framed }: SeenProps) {
  const text = useText()
  const { view } = useStudio()
  const sticker = useFilm((film) => stickerOf(film, target))
  const place = usePlaceOfHeld(target)
  if (!sticker || !place) return null
  return (
    <Hold
      target={target}
      name={text('preview.stickerPlace', { name: text(`sticker.${sticker.name}`) })}
      place={place}
      selected={selected}
      framed={framed}
      onOpen={() => view.open('sticker')}
    />
  )
}
