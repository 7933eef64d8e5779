import type { OpenStudio } from '../../context/useApp'
import { liftClip } from '../../edits/lift'
import { newId } from '../../lib/newId'
import { placeOf, type Target } from '../../project/find'
import type { ItemId, LaneId } from '../../project/project'
import { type Micros, nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import { createMagnet } from './createMagnet'
import { landingAt } from './landing'
import type { Lifting } from './lifting'
import { snapPoints } from './snapping'
import type { Stage } from './stage'

type Lifted = {
  readonly target: Extract<Target, { readonly kind: 'clip' }>
  readonly x: number
  readonly touch: boolean
}

/** A clip that is carried above its track becomes an overlay; carried back, it is a clip again. `null`: it must stay. */
export function beginLift(studio: OpenStudio, camera: Camera, lifting: Lifting, stage: Stage, lifted: Lifted) {
  const { target, x: from, touch } = lifted
  const { editor, playback, selection, view } = studio
  const before = shown(editor.getState())
  const boxes = stage.lanes()
  const span = placeOf(before, target) ?? { start: 0 as Micros, end: 0 as Micros }
  const length = span.end - span.start
  // Under a finger the clips were tiles, of which the one in the hand says nothing about where it was held.
  const grip = touch ? length / 2 : camera.timeAt(from) - span.start
  const item: Target = { kind: 'item', id: newId<ItemId>() }
  const newLane = newId<LaneId>()
  const without = liftClip(before, { id: target.id, itemId: item.id as ItemId, newLane })
  if (without === before) return null
  const sources = { playhead: playback.getState().time, range: view.getState().range, held: [item] }
  const magnet = createMagnet({ view, camera, lifting, points: snapPoints(without, sources), touch })
  let up = false

  const drag = (x: number, y: number, free: boolean) => {
    const wanted = camera.timeAt(x) - grip
    const caught = magnet.pull([wanted, wanted + length], free)
    const start = caught ? Math.round(wanted + caught.by) : nearestFrame(Math.max(0, wanted), before.frameRate)
    const to = landingAt(before, boxes, { kind: 'overlay', from: null, alone: false }, y)
    const lane = to.on === 'lane' ? to.id : newLane
    editor.preview('move', (project) =>
      liftClip(project, { id: target.id, start: start as Micros, lane, itemId: item.id as ItemId, newLane }),
    )
    up = true
    lifting.lifted.setState({ lifted: { target: item, index: null, tiles: null } })
    const now = placeOf(shown(editor.getState()), item)
    magnet.show(caught && (now?.start === caught.at || now?.end === caught.at) ? caught.at : null)
  }

  return {
    drag,
    isUp: () => up,
    putBack: () => {
      if (!up) return
      up = false
      editor.cancel()
      magnet.letGo()
    },
    keep: () => {
      editor.commit()
      magnet.letGo()
      if (placeOf(shown(editor.getState()), item)) selection.select(item)
    },
  }
}
