import { clamp } from '../lib/clamp'
import type { Entrance, Loop, Motion } from '../project/textStyle'
import { type Micros, toSeconds } from '../project/time'

type Point = { readonly x: number; readonly y: number }

/** How a text is drawn off its place. Lengths are in heights of its letters. */
export type Pose = {
  readonly alpha: number
  readonly scale: number
  /** Degrees, clockwise, about its middle. */
  readonly turn: number
  /** Off its place while it comes or goes: what leaves its room is cut off. */
  readonly slide: Point
  /** Off its place as long as it is there: it is pushed back into its room. */
  readonly drift: Point
  /** 0…1: how much of it is seen, from the left. */
  readonly wiped: number
}

const nowhere: Point = { x: 0, y: 0 }
const still: Pose = { alpha: 1, scale: 1, turn: 0, slide: nowhere, drift: nowhere, wiped: 1 }

/** A text that comes or goes; `done` is 0 where nothing of it would be there, 1 where it stands. */
export type Phase = { readonly kind: Entrance; readonly done: number }

/** What is under way `since` a text began and while it has so long `left`; a short one shares its length out. */
export function phasesAt({ in: coming, out: going }: Motion, since: number, left: number): readonly Phase[] {
  const wanted = (coming?.length ?? 0) + (going?.length ?? 0)
  const share = Math.min(1, (since + left) / Math.max(1, wanted))
  const phase = (move: Motion['in'], time: number) =>
    move && time < move.length * share ? [{ kind: move.kind, done: clamp(time / (move.length * share), 0, 1) }] : []
  return [...phase(coming, since), ...phase(going, left)]
}

const easeOut = (done: number) => 1 - (1 - done) ** 3
const easeBoth = (done: number) => (done < 0.5 ? 4 * done ** 3 : 1 - (2 - 2 * done) ** 3 / 2)
/** Goes a tenth beyond, and comes back. */
const easeBack = (done: number) => 1 + 2.7 * (done - 1) ** 3 + 1.7 * (done - 1) ** 2

/** A text is seen in its very first frame, and in its last. */
const leastSeen = 0.2
const seen = (eased: number) => leastSeen + (1 - leastSeen) * eased
const between = (from: number, to: number, eased: number) => from + (to - from) * eased

const byLetters = (): Partial<Pose> => ({})

const comings: Readonly<Record<Entrance, (done: number) => Partial<Pose>>> = {
  fade: (done) => ({ alpha: seen(done) }),
  rise: (done) => slid({ x: 0, y: 1 }, done),
  drop: (done) => slid({ x: 0, y: -1 }, done),
  fromLeft: (done) => slid({ x: -4, y: 0 }, done),
  fromRight: (done) => slid({ x: 4, y: 0 }, done),
  grow: (done) => ({ alpha: seen(easeOut(done)), scale: between(0.45, 1, easeOut(done)) }),
  shrink: (done) => ({ alpha: seen(easeOut(done)), scale: between(1.8, 1, easeOut(done)) }),
  pop: (done) => ({ alpha: Math.min(1, 0.5 + 2 * done), scale: between(0.35, 1, easeBack(done)) }),
  spin: (done) => ({
    alpha: seen(easeOut(done)),
    scale: between(0.4, 1, easeOut(done)),
    turn: between(-150, 0, easeOut(done)),
  }),
  wipe: (done) => ({ wiped: seen(easeBoth(done)) }),
  type: byLetters,
  words: byLetters,
}

const slid = ({ x, y }: Point, done: number): Partial<Pose> => {
  const away = 1 - easeOut(done)
  return { alpha: seen(easeOut(done)), slide: { x: x * away, y: y * away } }
}

const wave = (seconds: number, period: number) => Math.sin((2 * Math.PI * seconds) / period)
/** A bump of `length` seconds that begins at `at`: 0 before and after, 1 in its middle. */
const bump = (seconds: number, at: number, length: number) =>
  Math.sin(Math.PI * clamp((seconds - at) / length, 0, 1)) ** 2

/** Each begins as the text stands, so that it goes on smoothly from where the text came. */
const goings: Readonly<Record<Loop, (seconds: number) => Partial<Pose>>> = {
  pulse: (seconds) => ({ scale: 1 + 0.05 * wave(seconds, 1.2) }),
  sway: (seconds) => ({ turn: 3 * wave(seconds, 2) }),
  float: (seconds) => ({ drift: { x: 0, y: -0.18 * wave(seconds, 2.4) } }),
  // A start, then rest: what shakes all the time cannot be read.
  shake: (seconds) => {
    const now = seconds % 1.5
    return { drift: { x: now < 0.5 ? 0.12 * wave(now, 1 / 7) * (1 - now / 0.5) : 0, y: 0 } }
  },
  blink: (seconds) => ({ alpha: 0.65 + 0.35 * Math.cos((2 * Math.PI * seconds) / 1.2) }),
  // Two beats of a heart and a rest.
  beat: (seconds) => ({ scale: 1 + 0.12 * bump(seconds % 1.1, 0, 0.28) + 0.07 * bump(seconds % 1.1, 0.28, 0.28) }),
}

const together = (a: Pose, b: Partial<Pose>): Pose => ({
  alpha: a.alpha * (b.alpha ?? 1),
  scale: a.scale * (b.scale ?? 1),
  turn: a.turn + (b.turn ?? 0),
  slide: { x: a.slide.x + (b.slide?.x ?? 0), y: a.slide.y + (b.slide?.y ?? 0) },
  drift: { x: a.drift.x + (b.drift?.x ?? 0), y: a.drift.y + (b.drift?.y ?? 0) },
  wiped: Math.min(a.wiped, b.wiped ?? 1),
})

/** The pose of a text `since` it began and while it has so long `left`; absent while it just stands there. */
export function poseAt(motion: Motion, since: Micros, left: Micros): Pose | undefined {
  const parts = phasesAt(motion, since, left).map(({ kind, done }) => comings[kind](done))
  if (motion.loop) parts.push(goings[motion.loop](toSeconds(since)))
  return parts.some((part) => Object.keys(part).length > 0) ? parts.reduce(together, still) : undefined
}
