import { FlipHorizontal2 } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { type StickerChange, setSticker } from '../../edits/stickers'
import { named } from '../../i18n/palette'
import { placeNames } from '../../i18n/placeNames'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { isAlike } from '../../lib/canonical'
import type { ItemId } from '../../project/project'
import { stickerOf } from '../../project/stickerOf'
import { reachesAcross } from '../../project/stickers'
import { safeZone } from '../../project/zones'
import { whole } from '../../render/box'
import { placeOfSticker } from '../../render/placeOfSticker'
import { atSpot, spotOfText, textSpots } from '../../render/textSpots'
import { Colors } from '../../ui/Colors'
import { NineSpots } from '../../ui/NineSpots'
import { Slider } from '../../ui/Slider'
import { ToolButton } from '../../ui/ToolButton'
import { Section } from './Section'

/** The colour of a sticker, how large it is, which way round, and where it stands, clear of the apps' buttons. */
export function StickerSection({ id }: { readonly id: ItemId }) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const target = { kind: 'item', id } as const
  const frame = useFilm(({ size }) => size)
  const kept = useFilm(({ zone }) => zone)
  const sticker = useFilm((film) => stickerOf(film, target))
  const place = useFilm((film) => placeOfSticker(film, target), isAlike)
  if (!sticker || !place) return null
  const zone = reachesAcross(sticker.name) ? whole : safeZone(frame, kept)
  const spots = textSpots(place, frame, zone)
  const apply = (name: Parameters<typeof editor.apply>[0], change: StickerChange) =>
    editor.apply(name, (before) => setSticker(before, id, change))
  return (
    <Section panel="sticker">
      <Colors
        label={text('edit.tint')}
        value={sticker.color ?? null}
        options={named(text)}
        noneLabel={text('stickers.ownColor')}
        otherLabel={text('color.other')}
        onChoose={(color) => apply('tint', { color: color ?? undefined })}
        onPreview={(color) => editor.preview('tint', (before) => setSticker(before, id, { color }))}
        onCommit={editor.commit}
      />
      <Slider
        label={text('placing.size')}
        value={sticker.size}
        min={0.05}
        max={1.5}
        step={0.05}
        format={format.percent}
        onChange={(size) => editor.preview('placing', (before) => setSticker(before, id, { size }), `size ${id}`)}
        onCommit={editor.commit}
      />
      <ToolButton
        icon={FlipHorizontal2}
        label={text('picture.flipX')}
        active={sticker.mirrored === true}
        onClick={() => apply('flip', { mirrored: sticker.mirrored ? undefined : true })}
      />
      <NineSpots
        label={text('placing.place')}
        value={spotOfText(spots, place)}
        names={placeNames.map((name) => text(name))}
        onChange={(spot) => apply('placing', atSpot(spots, spot))}
      />
    </Section>
  )
}
