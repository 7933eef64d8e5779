import type { Item, ItemId, LaneId, MainClip, Marker, MarkerId, Project, Sticker } from '../../src/project/project'
import { reachesAcross, type StickerName, stickerFamilies, stickerNames } from '../../src/project/stickers'
import { frameStart, type Micros } from '../../src/project/time'
import type { Box, Size } from '../fixtures/board'

const rate = { num: 30, den: 1 }
/**
 * Four stickers stand at once, above and below the board: where its bare colours meet, the two pictures' colours are
 * brought to full size in different ways. A strip stays free above and below.
 */
const [across, margin, high] = [2, 0.05, 0.3] as const
const rows = [margin, 1 - margin - high] as const
const each = across * rows.length
/** For so many frames; those that live have more. */
const [standing, living] = [15, 40] as const
/** An encoder needs some frames until what stands is as sharp as it was drawn. */
const settled = 12
/** What is drawn is there after so much of its length. */
const drawnFor = 0.6

const isLiving = (name: StickerName) => stickerFamilies.living.some((one) => one === name)
const gridded = (names: readonly StickerName[], from: number, lasting: number) =>
  names.map((name, index) => ({ name, spot: index % each, from: from + Math.floor(index / each) * lasting, lasting }))

const still = stickerNames.filter((name) => !isLiving(name))
const stillFrames = Math.ceil(still.length / each) * standing
const stills = gridded(still, 0, standing)
const lively = gridded(
  stickerFamilies.living.filter((name) => !reachesAcross(name)),
  stillFrames,
  living,
)
export const length = stillFrames + Math.ceil(lively.length / each) * living

/** A moment of the film that is judged, by its frame, and the part of the picture that is the sticker's own. */
export type StickerSample = { readonly name: string; readonly frame: number; readonly part: Box }

/** In shares of the frame. */
const room = (spot: number): Box => ({
  x: (spot % across) / across,
  y: rows[Math.floor(spot / across)] ?? 0,
  width: 1 / across,
  height: high,
})
const strip: Box = { x: 0, y: 1 - margin, width: 1, height: margin }

const moments = (name: string, from: number, lasting: number, part: Box) =>
  [0.25, 0.5, 0.75].map((share) => ({
    name: `${name}, ${share * 100} %`,
    frame: from + Math.round(lasting * share),
    part,
  }))

/** Each sticker once, and each that lives three times. */
export const samples: readonly StickerSample[] = [
  ...stills.map(({ name, spot, from }) => ({ name, frame: from + settled, part: room(spot) })),
  ...lively.flatMap(({ name, spot, from, lasting }) =>
    moments(name, from, name === 'countdown' ? lasting : lasting * drawnFor, room(spot)),
  ),
  ...moments('progress', 0, length, strip),
]
/** From the start on, so that every picture that is looked at is another one than before. */
export const frames = [...new Set([0, ...samples.map(({ frame }) => frame)])].sort((a, b) => a - b)

export const inPixels = ({ x, y, width, height }: Box, size: Size): Box => ({
  x: Math.round(x * size.width),
  y: Math.round(y * size.height),
  width: Math.floor(width * size.width),
  height: Math.floor(height * size.height),
})

export const withoutStickers = (project: Project): Project => ({
  ...project,
  main: project.main.slice(0, 1).map((clip): MainClip => ({ ...clip, length: frameStart(length, rate) })),
  markers: frames.map(
    (frame): Marker => ({ id: `m${frame}` as MarkerId, anchor: { start: frameStart(frame, rate) }, name: '' }),
  ),
})

const tints = ['#6b35f2', undefined, '#3fbf82', undefined] as const

/** Some are turned, mirrored or tinted. */
function differently(index: number): Partial<Sticker> {
  const color = tints[index % tints.length]
  return {
    ...(color && { color }),
    ...(index % 4 === 1 && { rotation: 20 }),
    ...(index % 4 === 2 && { mirrored: true as const }),
  }
}

/** The same film with every sticker, some at once, and after them those that live. */
export function withEverySticker(project: Project): Project {
  const item = (name: StickerName, from: number, lasting: number, at: Omit<Sticker, 'kind' | 'name'>): Item => {
    const start = frameStart(from, rate)
    return {
      id: `i-${name.toLowerCase()}` as ItemId,
      anchor: { start },
      sourceStart: 0 as Micros,
      length: (frameStart(from + lasting, rate) - start) as Micros,
      content: { kind: 'sticker', name, ...at },
    }
  }
  const onGrid = ({ name, spot, from, lasting }: (typeof stills)[number]) => {
    const { x, y, width, height } = room(spot)
    return item(name, from, lasting, {
      ...{ x: x + width / 2, y: y + height / 2, size: 0.4 },
      ...differently(stickerNames.indexOf(name)),
    })
  }
  const lanes = Array.from({ length: each }, (_, spot) => [...stills, ...lively].filter((one) => one.spot === spot))
  const bar = item('progress', 0, length, { x: 0.5, y: 1 - margin / 2, size: 0.95 })
  return {
    ...withoutStickers(project),
    lanes: [[bar], ...lanes.map((own) => own.map(onGrid))].map((items, index) => ({
      id: `lane-${index}` as LaneId,
      kind: 'text',
      items,
    })),
  }
}
