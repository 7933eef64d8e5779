import type { OpenStudio } from '../../context/useApp'
import { lowerItem } from '../../edits/lift'
import { moveItem } from '../../edits/move'
import { moveTargets } from '../../edits/moveTargets'
import { newId } from '../../lib/newId'
import { laneOf, placeOf, type Target } from '../../project/find'
import { layout } from '../../project/layout'
import type { ClipId, LaneId, Project } from '../../project/project'
import { type Micros, nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import { createMagnet } from './createMagnet'
import { heldTargets } from './heldTargets'
import type { Holding } from './holding'
import { keepLanes } from './keepLanes'
import { type Landing, landingAt } from './landing'
import type { Lifting } from './lifting'
import { nearestCut } from './reorder'
import { toTime } from './scale'
import { snapPoints } from './snapping'
import type { Stage } from './stage'

type Moved = {
  readonly target: Exclude<Target, { readonly kind: 'clip' }>
  readonly x: number
  readonly y: number
  readonly touch: boolean
}

/**
 * What lies over or under the main track is carried along in time, an item between the lanes of its kind too, and an
 * overlay down between the clips.
 */
export function beginMove(studio: OpenStudio, camera: Camera, lifting: Lifting, stage: Stage, moved: Moved): Holding {
  const { target, x: from, touch } = moved
  const { editor, selection, playback, view } = studio
  editor.commit()
  camera.hold()
  lifting.lifted.setState({ lifted: { target, index: null, tiles: null } })

  const before = shown(editor.getState())
  const held = heldTargets(before, target, selection.getState().targets)
  const single = held.length === 1 && target.kind === 'item' ? target : null
  const lane = single && laneOf(before, single.id)
  const boxes = stage.lanes()
  const spans = held.flatMap((each) => (each.kind === 'clip' ? [] : (placeOf(before, each) ?? [])))
  const edges = [...new Set(spans.flatMap(({ start, end }) => (end - start > 1 ? [start, end] : [start])))]
  const start = placeOf(before, target)?.start ?? (0 as Micros)
  const { range } = view.getState()
  const points = snapPoints(before, { playhead: playback.getState().time, range, held })
  const magnet = createMagnet({ view, camera, lifting, points, touch })
  const ids = [newId<ClipId>(), newId<LaneId>(), ...held.map(() => newId())] as const
  const [clipId, newLane, ...lanes] = ids
  let [px, py, scrolled, isFree] = [0, moved.y, 0, false]
  let stands = ''

  const landing = (): Landing | null =>
    lane ? landingAt(before, boxes, { kind: lane.kind, from: lane.id, alone: lane.items.length === 1 }, py) : null

  const moveBy = (by: Micros, to: Landing | null) => (project: Project) => {
    if (!single || !lane || !to) {
      let given = 0
      return moveTargets(project, { targets: held, by, fresh: () => lanes[given++] ?? newId() })
    }
    const where = to.on === 'lane' ? to.id : to.on === 'new' ? newLane : lane.id
    return moveItem(project, { id: single.id, start: Math.max(0, start + by) as Micros, lane: where, newLane })
  }

  const wanted = () => {
    const way = toTime(px + scrolled, camera.getState().pxPerSecond)
    const caught = magnet.pull(
      edges.map((edge) => edge + way),
      isFree,
    )
    const by = caught ? Math.round(way + caught.by) : nearestFrame(start + way, before.frameRate) - start
    return { by: by as Micros, at: caught?.at ?? null }
  }

  const move = () => {
    const to = landing()
    const { by, at } = wanted()
    // Several pixels are one frame: what stands already is not made again.
    const wish = `${by} ${to?.on} ${to?.on === 'lane' ? to.id : ''}`
    if (wish !== stands) editor.preview('move', (project) => moveBy(by, to)(keepLanes(project)))
    stands = wish
    if (to?.on === 'main') {
      const { time } = nearestCut(layout(before).main, camera.timeAt(from + px))
      lifting.guide.setState({ guide: { time, at: 'cut' } })
    } else magnet.show(at !== null && isAt(at) ? at : null)
  }
  /** Something may have been in the way: the line is drawn where an edge has truly come to lie. */
  const isAt = (time: Micros) =>
    held.some((each) => {
      const span = placeOf(shown(editor.getState()), each)
      return span?.start === time || span?.end === time
    })

  const keep = () => {
    const to = landing()
    if (single && to?.on === 'main') {
      const { index } = nearestCut(layout(before).main, camera.timeAt(from + px))
      editor.cancel()
      editor.apply('move', (project) => lowerItem(project, { id: single.id, index, clipId }))
      return selection.select({ kind: 'clip', id: clipId })
    }
    editor.preview('move', moveBy(wanted().by, to))
    editor.commit()
  }

  return {
    drag: (x, y, free = false) => {
      px = x - from
      py = y
      isFree = free
      move()
    },
    scroll: (by, down = 0) => {
      scrolled += camera.scrollBy(by)
      py += down
      move()
    },
    drop: (isKept) => {
      // First: what waited for the drop goes with it.
      lifting.lifted.setState({ lifted: null })
      if (isKept) keep()
      else editor.cancel()
      magnet.letGo()
      camera.settle()
    },
  }
}
