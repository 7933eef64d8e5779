import type { OpenStudio } from '../../context/useApp'
import { moveWith } from '../../edits/moveWith'
import { clamp } from '../../lib/clamp'
import { newId } from '../../lib/newId'
import { placeOf, type Target } from '../../project/find'
import { layout } from '../../project/layout'
import type { ClipId } from '../../project/project'
import { shown } from '../../store/editor'
import { beginLift } from './beginLift'
import type { Camera } from './camera'
import { heldTargets } from './heldTargets'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { firstTile, indexAmongStaying, indexAtTile, indexAtTime, orderAfter } from './reorder'
import type { Stage } from './stage'

type Carried = {
  readonly target: Extract<Target, { readonly kind: 'clip' }>
  readonly x: number
  readonly y: number
  readonly touch: boolean
}

export const tileWidth = 64

/**
 * A clip is carried to another place in the order. With a finger over tiles, with a mouse over the film as it is. Above
 * its track it is lifted out of it.
 */
export function beginReorder(
  studio: OpenStudio,
  camera: Camera,
  lifting: Lifting,
  stage: Stage,
  { target, x, y, touch }: Carried,
): Holding {
  const { editor, playback, selection } = studio
  editor.commit()
  playback.pause()
  camera.hold()
  const before = shown(editor.getState())
  const held = heldTargets(before, target, selection.getState().targets)
  const clips = held.flatMap((each) => (each.kind === 'clip' ? [each.id] : []))
  const { main } = layout(before)
  const index = main.findIndex(({ clip }) => clip.id === target.id)
  const first = { index, tiles: touch ? { first: firstTile(index, tileWidth, x), width: tileWidth } : null }
  const top = stage.lanes().find(({ lane }) => lane === 'main')?.top ?? Number.NEGATIVE_INFINITY
  const lift = clips.length === 1 ? beginLift(studio, camera, lifting, stage, { target, x, touch }) : null
  let finger = { x, y, free: false }
  let lastLifted = { target, ...first }
  lifting.finger.setState({ x, y })
  lifting.lifted.setState({ lifted: lastLifted })

  const show = (change: Partial<typeof lastLifted>) => {
    lastLifted = { ...lastLifted, ...change }
    lifting.lifted.setState({ lifted: lastLifted })
  }

  const look = () => {
    if (lift && finger.y < top) return lift.drag(finger.x, finger.y, finger.free)
    if (lift?.isUp()) {
      lift.putBack()
      show({})
    }
    const { tiles } = lastLifted
    const to = tiles
      ? indexAtTile(main.length, tileWidth, tiles.first, finger.x)
      : indexAtTime(main, target.id, camera.timeAt(finger.x))
    if (to !== lastLifted.index) show({ index: to })
  }

  /** Not further than both ends of the row can be seen. */
  const scrollTiles = (from: number, by: number) => {
    const room = camera.getState().width - tileWidth
    const least = Math.min(from, room - main.length * tileWidth)
    show({ tiles: { first: clamp(from - by, least, Math.max(from, tileWidth)), width: tileWidth } })
  }

  const reorder = (to: number) => {
    const pieces = main.map(({ clip }) => clip)
    const among = indexAmongStaying(orderAfter(pieces, target.id, to), new Set<string>(clips), target.id)
    const others = held.filter(({ kind }) => kind !== 'clip')
    const ids = main.flatMap(({ clip }) => (clips.includes(clip.id) ? [clip.id as ClipId] : []))
    editor.apply('move', (project) => moveWith(project, { clips: ids, others, index: among, fresh: newId }))
    const span = placeOf(shown(editor.getState()), target)
    if (span && camera.isCentred()) playback.seek(span.start)
  }

  return {
    drag: (toX, toY, free = false) => {
      finger = { x: toX, y: toY, free }
      lifting.finger.setState({ x: toX, y: toY })
      look()
    },
    scroll: (by, down = 0) => {
      finger = { ...finger, y: finger.y + down }
      const { tiles } = lastLifted
      if (tiles && !lift?.isUp()) scrollTiles(tiles.first, by)
      else camera.scrollBy(by)
      look()
    },
    drop: (keep) => {
      const isUp = lift?.isUp()
      lifting.lifted.setState({ lifted: null })
      if (isUp && keep) lift?.keep()
      else lift?.putBack()
      // The film stands at its place at once: it would slide away beneath the finger that comes next.
      camera.settle()
      if (!isUp && keep && lastLifted.index !== index) reorder(lastLifted.index)
    },
  }
}
