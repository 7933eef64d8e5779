import { emptyProject, plainCaptions } from './emptyProject'
import type {
  Anchor,
  Asset,
  AssetId,
  ClipId,
  Cue,
  CueId,
  Footage,
  Item,
  ItemId,
  Lane,
  LaneId,
  LaneKind,
  MainClip,
  Marker,
  MarkerId,
  Piece,
  Pin,
  Place,
  Project,
  ProjectId,
} from './project'
import type { StickerName } from './stickers'
import { fromSeconds } from './time'

/** Two-line builders for tests; every time in seconds. */
export const asset = (id: string, seconds: number, kind: Asset['kind'] = 'video'): Asset => ({
  id: id as AssetId,
  name: `${id}.mp4`,
  kind,
  bytes: 1000,
  duration: fromSeconds(seconds),
  origin: fromSeconds(0),
  ...(kind !== 'sound' && { video: { width: 1080, height: 1920, frameRate: 30, rotation: 0 } }),
  ...(kind !== 'image' && { audio: { sampleRate: 48_000, channels: 2 } }),
})

const footage = (of: string) => ({ kind: 'footage', asset: of as AssetId, fit: 'fill' }) as const

/** A clip of the asset: `clip('a', 'v', 0, 2)` shows the first two seconds of `v`. */
export const clip = (
  id: string,
  of: string,
  sourceStart: number,
  length: number,
  { speed, ...rest }: Partial<Footage> & Pick<Piece, 'speed'> = {},
): MainClip => ({
  id: id as ClipId,
  sourceStart: fromSeconds(sourceStart),
  length: fromSeconds(length),
  ...(speed !== undefined && { speed }),
  content: { ...footage(of), ...rest },
})

/** What stays where a clip was lifted out. */
export const card = (id: string, length: number): MainClip => ({
  id: id as ClipId,
  sourceStart: fromSeconds(0),
  length: fromSeconds(length),
  content: { kind: 'card' },
})

/** A number is a time of the film; else `pin('a', 1)`. */
const anchor = (where: number | Pin): Anchor => (typeof where === 'number' ? { start: fromSeconds(where) } : where)

export const pin = (clipId: string, at: number): Pin => ({ on: clipId as ClipId, at: fromSeconds(at) })

/** A sound or an overlay, by the lane that it is put on. */
export const item = (id: string, of: string, where: number | Pin, sourceStart: number, length: number): Item => ({
  id: id as ItemId,
  anchor: anchor(where),
  sourceStart: fromSeconds(sourceStart),
  length: fromSeconds(length),
  content: footage(of),
})

export const title = (id: string, where: number | Pin, length: number, text = id): Item => ({
  id: id as ItemId,
  anchor: anchor(where),
  sourceStart: fromSeconds(0),
  length: fromSeconds(length),
  content: { kind: 'title', text, style: plainCaptions },
})

export const sticker = (id: string, where: number | Pin, length: number, name: StickerName = 'star'): Item => ({
  ...title(id, where, length),
  content: { kind: 'sticker', name, x: 0.5, y: 0.5, size: 0.4 },
})

export const lane = (id: string, kind: LaneKind, ...items: readonly Item[]): Lane => ({
  id: id as LaneId,
  kind,
  items,
})

export const on = (clipId: string, at: number, length: number): Place => ({
  ...pin(clipId, at),
  length: fromSeconds(length),
})

export const cue = (id: string, place: Place, text = id): Cue => ({ id: id as CueId, place, text })

export const marker = (id: string, where: number | Pin, name = id): Marker => ({
  id: id as MarkerId,
  anchor: anchor(where),
  name,
})

type Parts = {
  readonly assets?: readonly Asset[]
  readonly main?: readonly MainClip[]
  /** On one lane. */
  readonly sounds?: readonly Item[]
  readonly lanes?: readonly Lane[]
  readonly cues?: readonly Cue[]
  readonly markers?: readonly Marker[]
}

export function film({ assets = [], main = [], sounds = [], lanes = [], cues = [], markers = [] }: Parts): Project {
  const empty = emptyProject('film' as ProjectId, 'Film', 'ky')
  return {
    ...empty,
    assets: Object.fromEntries(assets.map((each) => [each.id, each])),
    main,
    lanes: [...lanes, ...(sounds.length > 0 ? [lane('lane', 'sound', ...sounds)] : [])],
    captions: { ...empty.captions, cues },
    markers,
  }
}
