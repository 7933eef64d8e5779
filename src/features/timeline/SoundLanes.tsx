import { useStore } from 'zustand'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { assetOfPiece } from '../../project/find'
import type { PlacedItem } from '../../project/layout'
import { spanLength } from '../../project/time'
import { type DrawnRange, drawnItems, leftIn } from './drawnRange'
import css from './Lanes.module.css'
import { SoundPiece } from './SoundPiece'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'
import { useSpanText } from './useSpanText'

type Props = { readonly range: DrawnRange; readonly sounds: readonly PlacedItem[] }

export function SoundLanes({ range, sounds }: Props) {
  const text = useText()
  const spanText = useSpanText()
  const project = useFilm()
  const selected = useSelected()
  const lifted = useStore(useTimeline().lifting.lifted, (state) => state.lifted)
  const end = toPx(range.to - range.from, range.pxPerSecond)
  const numbered = sounds.map((sound, index) => ({ ...sound, number: index + 1 }))
  return project.lanes.map(({ id }, lane) => (
    <div key={id} className={css.sounds}>
      {drawnItems(
        numbered.filter((sound) => sound.lane === lane),
        range,
      ).map(({ item, span, number }) => (
        <SoundPiece
          key={item.id}
          asset={assetOfPiece(project, item)}
          item={item}
          name={`${text('timeline.sound', { n: number, span: spanText(span) })}: ${assetOfPiece(project, item)?.name ?? ''}`}
          left={leftIn(range, span.start)}
          width={toPx(spanLength(span), range.pxPerSecond)}
          drawnTo={end}
          pxPerSecond={range.pxPerSecond}
          selected={selected?.id === item.id}
          lifted={lifted?.target.id === item.id}
        />
      ))}
    </div>
  ))
}
