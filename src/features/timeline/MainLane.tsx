import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useFilm, useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { assetOfPiece } from '../../project/find'
import type { PlacedClip } from '../../project/layout'
import { ClipPiece } from './ClipPiece'
import type { DrawnRange } from './drawnRange'
import css from './Lanes.module.css'
import { mainSlots } from './mainSlots'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'
import { useSpanText } from './useSpanText'

type Props = { readonly range: DrawnRange; readonly main: readonly PlacedClip[]; readonly children: ReactNode }

/** The magnetic track: clip after clip, without gaps. `children` stand at its end. */
export function MainLane({ range, main, children }: Props) {
  const { camera, lifting } = useTimeline()
  const text = useText()
  const spanText = useSpanText()
  const project = useFilm()
  const selected = useSelected()
  const lifted = useStore(lifting.lifted, (state) => state.lifted)
  const viewLeft = toPx(camera.getState().left - range.from, range.pxPerSecond)
  const end = toPx(range.to - range.from, range.pxPerSecond)
  return (
    <div className={css.main}>
      {mainSlots(main, range, lifted, viewLeft).map(({ placed, left, width }) => (
        <ClipPiece
          key={placed.clip.id}
          asset={assetOfPiece(project, placed.clip)}
          clip={placed.clip}
          name={text('timeline.clip', { n: placed.index + 1, span: spanText(placed.span) })}
          left={left}
          width={width}
          drawnTo={end}
          pxPerSecond={range.pxPerSecond}
          selected={selected?.id === placed.clip.id}
          hole={lifted?.target.id === placed.clip.id}
          tile={lifted?.tiles != null}
        />
      ))}
      {children}
    </div>
  )
}
