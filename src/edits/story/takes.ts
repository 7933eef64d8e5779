import { footageOf } from '../../project/find'
import type { Asset, ClipId, MainClip, Project } from '../../project/project'
import { speeds } from '../../project/rules'
import { sourceAt } from '../../project/source'
import { frameCount, frameMoment, frameStart, type Micros, minus, nearestFrame } from '../../project/time'
import { clipOf } from '../insert'
import { speedNear } from '../speed'

/** How a clip that is too short for its slot lasts as long all the same: on its last picture, slower, or again. */
export const lastings = ['hold', 'slow', 'loop'] as const
export type Lasting = (typeof lastings)[number]

/** Shorter ones would flicker. */
const shortestLoop = 300_000
const coarsest = 20

type Take = { readonly asset: Asset; readonly length: Micros; readonly lasting: Lasting; readonly fresh: () => string }

// slot  |          |      hold   | v | still  |
// v     | v |      ->     slow   |     v      |
//                         loop   | v | v | v  |
//
// The clips of a file that fill a slot. One that is long enough is only trimmed, and so is a photo.
export function takesOf(project: Project, { asset, length: target, lasting, fresh }: Take): readonly MainClip[] {
  const length = nearestFrame(target, project.frameRate)
  const whole = clipOf(project, asset, fresh() as ClipId)
  if (asset.kind === 'image' || whole.length >= length) return [{ ...whole, length }]
  if (lasting === 'slow') return held(project, slowed(project, asset, whole, length), length, fresh)
  if (lasting === 'hold' || whole.length < shortestLoop) return held(project, whole, length, fresh)
  const times = Math.ceil(length / whole.length)
  const rest = nearestFrame(length - (times - 1) * whole.length, project.frameRate)
  const loops = Array.from({ length: times - 1 }, (_, index) => (index === 0 ? whole : again(whole, fresh)))
  return rest > 0 ? [...loops, { ...again(whole, fresh), length: Math.min(rest, whole.length) as Micros }] : loops
}

const again = (clip: MainClip, fresh: () => string): MainClip => ({ ...clip, id: fresh() as ClipId })

/** As slow as it must be, and no slower than there is. */
function slowed({ frameRate }: Project, { duration }: Asset, clip: MainClip, target: Micros): MainClip {
  const needed = Math.floor((duration / target) * coarsest) / coarsest
  const speed = speedNear(Math.max(speeds.least, needed))
  const most = frameStart(frameCount(Math.floor(duration / speed) as Micros, frameRate), frameRate)
  const length = Math.min(target, most, Math.floor(duration / speed)) as Micros
  return speed === 1 ? clip : { ...clip, speed, length }
}

function held(project: Project, clip: MainClip, target: Micros, fresh: () => string): readonly MainClip[] {
  const rest = minus(target, clip.length)
  const footage = footageOf(clip)
  if (rest <= 0 || !footage) return [clip]
  const last = frameMoment(frameCount(clip.length, project.frameRate) - 1, project.frameRate)
  const { sound: _, ...shown } = footage
  const still = { ...shown, still: sourceAt(clip, Math.min(last, clip.length)) }
  return [clip, { id: fresh() as ClipId, sourceStart: 0 as Micros, length: rest, content: still }]
}

/** In which of these ways clips last; `null` where they need none. */
export function lastingOf(clips: readonly MainClip[]): Lasting | null {
  if (clips.some((clip) => (clip.speed ?? 1) < 1)) return 'slow'
  if (clips.some((clip) => footageOf(clip)?.still !== undefined)) return 'hold'
  return clips.length > 1 ? 'loop' : null
}
