import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { layout, type PlacedClip } from '../../project/layout'
import type { Project } from '../../project/project'
import { spanLength } from '../../project/time'
import { Cut } from './Cut'
import { type DrawnRange, leftIn } from './drawnRange'
import { piecesWithin } from './lanePieces'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'

type Props = {
  readonly range: DrawnRange
  /** Without what is being dragged: meanwhile they are out of sight. */
  readonly project: Project
}

/** In narrower clips there would be no room left between the buttons to take hold of them: for a finger, for a mouse. */
const leastClip = { hand: 96, desk: 60 } as const

/** What can be pressed on the cuts between the clips. Beside a selected clip its handles stand there instead. */
export function Cuts({ range, project }: Props) {
  const { selection } = useStudio()
  const target = useStore(selection.store, (state) => state.target)
  const selected = useStore(selection.store, (state) => state.cut)
  const { camera } = useTimeline()
  const places = layout(project)
  const least = leastClip[camera.isCentred() ? 'hand' : 'desk']
  const isWide = ({ span }: PlacedClip) => toPx(spanLength(span), range.pxPerSecond) >= least
  return piecesWithin(places.main, range.from, range.to).map((to) => {
    const from = places.main[to.index - 1]
    const isSelected = to.clip.id === selected
    const handled = target?.kind === 'clip' && (target.id === to.clip.id || target.id === from?.clip.id)
    if (!from || handled || !(isSelected || (isWide(from) && isWide(to)))) return null
    return (
      <Cut
        key={to.clip.id}
        id={to.clip.id}
        time={to.span.start}
        left={leftIn(range, to.span.start)}
        pxPerSecond={range.pxPerSecond}
        selected={isSelected}
      />
    )
  })
}
