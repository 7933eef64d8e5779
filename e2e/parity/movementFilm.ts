import { glideWays } from '../../src/project/camera'
import { easings } from '../../src/project/easing'
import type {
  ClipId,
  Footage,
  Item,
  ItemId,
  LaneId,
  MainClip,
  Marker,
  MarkerId,
  Pose,
  Project,
} from '../../src/project/project'
import { frameStart, type Micros } from '../../src/project/time'

/** A moment of the film that is judged, by its frame. */
export type MovementSample = { readonly name: string; readonly frame: number }

const rate = { num: 30, den: 1 }
/** How many frames each way to move is seen, and which of them is judged: amid pixels, not at an end. */
const frames = 12
const judged = 7

type Way = {
  readonly name: string
  readonly main?: (start: Micros) => Partial<Footage>
  readonly over?: (start: Micros) => Partial<Footage>
}

const after = (start: number, count: number) => (start + frameStart(count, rate)) as Micros
const between =
  (from: Pose, to: Pose, easing?: (typeof easings)[number], plain: Partial<Footage> = {}) =>
  (start: Micros): Partial<Footage> => ({
    ...plain,
    keys: [
      { ...from, at: start, ...(easing && { easing }) },
      { ...to, at: after(start, frames) },
    ],
  })
const left: Pose = { placing: { x: 0.35, y: 0.4, size: 0.7 } }
const right: Pose = { placing: { x: 0.62, y: 0.57, size: 0.8 } }
const cut: Pose = { crop: { x: 0.21, y: 0.33, width: 0.53, height: 0.41 } }

const ways: readonly Way[] = [
  { name: 'the place', main: between(left, right) },
  { name: 'the size', main: between({}, { placing: { x: 0.5, y: 0.5, size: 1.7 } }) },
  {
    name: 'the height',
    main: between({ placing: { x: 0.5, y: 0.5, size: 0.8 } }, { placing: { x: 0.5, y: 0.5, size: 0.8, tall: 0.4 } }),
  },
  { name: 'the turn', main: between(left, { placing: { x: 0.5, y: 0.5, size: 0.7, rotation: 50 } }) },
  { name: 'the cut', main: between({}, cut) },
  { name: 'the cut, whole', main: between({}, cut, undefined, { fit: 'fit' }) },
  { name: 'the cut, before a blurred copy', main: between({}, cut, undefined, { fit: 'blur' }) },
  { name: 'what is seen through', main: between({ opacity: 0.9 }, { opacity: 0.1 }) },
  { name: 'over the film', over: between(left, right, undefined, { fit: 'fit', corners: 0.3, shadow: 0.6 }) },
  { name: 'over the film, the cut', over: between({ ...left, ...cut }, left) },
  ...easings.map((easing) => ({ name: `way ${easing}`, main: between(left, right, easing) })),
  ...glideWays.map((way) => ({
    name: `slowly ${way}`,
    main: (start: Micros): Partial<Footage> => ({ glide: { way, start, end: after(start, frames) } }),
  })),
  ...[1.5, 3].map((strength) => ({
    name: `${strength} times as near`,
    // Its way there takes twelve frames; of the second half of it one looks at the sixth.
    main: (start: Micros): Partial<Footage> => ({ zooms: [{ start, end: after(start, 4 * frames), strength }] }),
  })),
  {
    name: 'near, and stays',
    main: (start: Micros) => ({
      zooms: [{ start: Math.max(0, start - 500_000) as Micros, end: after(start, 60), strength: 1.5 }],
    }),
  },
]

export const samples: readonly MovementSample[] = ways.map(({ name }, index) => ({
  name,
  frame: index * frames + judged,
}))
export const length = ways.length * frames

const start = (index: number) => frameStart(index * frames, rate)
const span = (index: number) => ({ sourceStart: start(index), length: (start(index + 1) - start(index)) as Micros })

/** A clip for each way, all of them as they were taken; with `moving`, each on its way. */
export function movedFilm(project: Project, moving: boolean): Project {
  const [clip] = project.main
  if (clip?.content.kind !== 'footage') throw new Error('There is a clip')
  const { content } = clip
  const main = ways.map(
    ({ main: own }, index): MainClip => ({
      ...{ id: `clip-${index}` as ClipId, ...span(index) },
      content: { ...content, ...(moving && own?.(start(index))) },
    }),
  )
  const items = ways.flatMap(({ over }, index): Item[] =>
    over && moving
      ? [
          {
            ...{ id: `over-${index}` as ItemId, ...span(index), anchor: { start: start(index) } },
            content: { ...content, sound: { volume: 1, muted: true }, ...over(start(index)) },
          },
        ]
      : [],
  )
  const markers = samples.map(
    ({ frame }): Marker => ({ id: `m${frame}` as MarkerId, anchor: { start: frameStart(frame, rate) }, name: '' }),
  )
  return {
    ...project,
    main,
    lanes: items.length > 0 ? [{ id: 'over' as LaneId, kind: 'overlay', items }] : [],
    markers,
  }
}
