import { isLaneGuarded } from '../../project/find'
import type { LaneId, LaneKind, Project } from '../../project/project'
import type { LaneBox } from './stage'

/** Where something carried would come to lie: on a lane of its kind, on a new one, or between the clips. */
export type Landing = { readonly on: 'lane'; readonly id: LaneId } | { readonly on: 'new' } | { readonly on: 'main' }

/** The share of the outermost lane, at its outer side, that stands for a lane beyond it. */
const outer = 1 / 3

// overlays   | new |  <- the upper third of the first, and all above it
//            |  o  |
// main       |  A  |  <- an overlay becomes a clip
// sounds     |  s  |
//            | new |  <- the lower third of the last, and all below it
//
/** `alone`: it is all that lies on lane `from`, so that a new lane beyond that one would be the same again. */
export function landingAt(
  project: Project,
  boxes: readonly LaneBox[],
  { kind, from, alone }: { readonly kind: LaneKind; readonly from: LaneId | null; readonly alone: boolean },
  y: number,
): Landing {
  const main = boxes.find(({ lane }) => lane === 'main')
  if (kind === 'overlay' && main && y > main.top && !isLaneGuarded(project, 'main')) return { on: 'main' }

  const kinds = new Map<string, LaneKind>(project.lanes.map((lane) => [lane.id, lane.kind]))
  const own = boxes
    .filter(({ lane }) => kinds.get(lane) === kind && !isLaneGuarded(project, lane))
    .sort((a, b) => a.top - b.top)
  const outermost = kind === 'overlay' ? own[0] : own.at(-1)
  if (!outermost) return { on: 'new' }
  const rim = (outermost.bottom - outermost.top) * outer
  const beyond = kind === 'overlay' ? y < outermost.top + rim : y > outermost.bottom - rim
  if (beyond && !(alone && outermost.lane === from)) return { on: 'new' }
  const away = ({ top, bottom }: LaneBox) => Math.max(top - y, y - bottom, 0)
  const nearest = own.reduce((best, each) => (away(each) < away(best) ? each : best))
  return { on: 'lane', id: nearest.lane as LaneId }
}
