import { type Arrangement, corners, partsOf, splits } from '../../src/edits/arrangements'
import { arrange } from '../../src/edits/arrangePictures'
import type {
  ClipId,
  Footage,
  Item,
  ItemId,
  LaneId,
  MainClip,
  Marker,
  MarkerId,
  Project,
} from '../../src/project/project'
import { frameStart, type Micros } from '../../src/project/time'

/** A moment of the film that is judged, by its frame. */
export type PictureSample = { readonly name: string; readonly frame: number }

const rate = { num: 30, den: 1 }
/** How many frames each way to place a picture is seen, and which of them is judged. */
const frames = 6
const judged = 3

type Way = { readonly name: string; readonly main?: Partial<Footage>; readonly over?: readonly Partial<Footage>[] }

const placing = { x: 0.4, y: 0.45, size: 0.7 }
const crop = { x: 0.1, y: 0.3, width: 0.8, height: 0.4 }
const border = { color: '#ffd84d', width: 0.02 }
const ways: readonly Way[] = [
  { name: 'cut, filling', main: { crop } },
  { name: 'cut, whole', main: { crop, fit: 'fit' } },
  { name: 'cut, before a blurred copy', main: { crop, fit: 'blur' } },
  { name: 'smaller', main: { placing } },
  { name: 'larger', main: { placing: { x: 0.6, y: 0.7, size: 2 } } },
  { name: 'turned freely', main: { placing: { ...placing, rotation: 20 } } },
  { name: 'placed before a blurred copy', main: { placing: { ...placing, rotation: -10 }, crop, fit: 'blur' } },
  { name: 'turned by a quarter', main: { turn: 90, fit: 'fit' } },
  { name: 'turned by a quarter, filling', main: { turn: 270 } },
  { name: 'upside down', main: { turn: 180 } },
  { name: 'mirrored', main: { flip: 'x' } },
  { name: 'mirrored downwards', main: { flip: 'y' } },
  { name: 'mirrored both ways, turned', main: { flip: 'both', turn: 90, fit: 'fit' } },
  { name: 'seen through', main: { opacity: 0.5 } },
  { name: 'rounded', main: { placing, corners: 0.5 } },
  { name: 'bordered', main: { placing, border } },
  { name: 'with a shadow', main: { placing, fit: 'blur', crop, shadow: 1 } },
  {
    name: 'all at once',
    over: [{ placing: { ...placing, rotation: 15 }, corners: 0.3, border, shadow: 1, flip: 'x', opacity: 0.8 }],
  },
  { name: 'over the film', over: [{ placing, crop, fit: 'fit' }] },
  { name: 'over the film, blurred', over: [{ placing, crop, fit: 'blur', corners: 0.2, border, shadow: 0.6 }] },
]

const arrangements: readonly Arrangement[] = [...corners, ...splits]
const all = [...ways.map(({ name }) => name), ...arrangements]

export const samples: readonly PictureSample[] = all.map((name, index) => ({ name, frame: index * frames + judged }))
export const length = all.length * frames

const start = (index: number) => frameStart(index * frames, rate)
const span = (index: number) => ({
  sourceStart: start(index),
  length: (start(index + 1) - start(index)) as Micros,
})

/** The same film in as many clips as there are ways, all of them plain. */
export function plainFilm(project: Project): Project {
  const [clip] = project.main
  if (!clip) throw new Error('There is a clip')
  return {
    ...project,
    main: all.map((_, index): MainClip => ({ ...clip, id: `clip-${index}` as ClipId, ...span(index) })),
    markers: samples.map(({ frame }): Marker => {
      const at = frameStart(frame, rate)
      return { id: `m${frame}` as MarkerId, anchor: { start: at }, name: '' }
    }),
  }
}

/** Each clip stands in its own way, with what lies over it: pictures of the film itself, a second further on. */
export function placedFilm(project: Project): Project {
  const plain = plainFilm(project)
  const over = (index: number, number: number, footage: Partial<Footage>): Item => ({
    id: `over-${index}-${number}` as ItemId,
    anchor: { start: start(index) },
    ...span(index),
    sourceStart: frameStart(index * frames + 30 * (number + 1), rate),
    content: { ...(plain.main[0]?.content as Footage), ...footage },
  })
  const items = [
    ...ways.map(({ over: own = [] }, index) => own.map((footage, number) => over(index, number, footage))),
    ...arrangements.map((arrangement, index) =>
      partsOf(arrangement, plain.size)
        .slice(1)
        .map((_, number) => over(ways.length + index, number, {})),
    ),
  ]
  const lanes = [0, 1, 2].map((number) => ({
    id: `lane-${number}` as LaneId,
    kind: 'overlay' as const,
    items: items.flatMap((own) => own[number] ?? []),
  }))
  const laid: Project = {
    ...plain,
    main: plain.main.map((clip, index) => ({
      ...clip,
      content: { ...(clip.content as Footage), ...ways[index]?.main },
    })),
    lanes,
  }
  return arrangements.reduce((film, arrangement, number) => {
    const index = ways.length + number
    const clip = { kind: 'clip', id: `clip-${index}` as ClipId } as const
    const overs = (items[index] ?? []).map(({ id }) => ({ kind: 'item', id }) as const)
    return arrange(film, [clip, ...overs], partsOf(arrangement, film.size))
  }, laid)
}
