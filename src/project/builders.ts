import { emptyProject } from './emptyProject'
import type { Asset, AssetId, ClipId, Cue, CueId, ItemId, LaneId, MainClip, Place, Project, ProjectId } from './project'
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

/** A clip of the asset with its own name in capitals: `clip('a1', 'A', 0, 2)`. */
export const clip = (id: string, of: string, sourceStart: number, length: number): MainClip => ({
  id: id as ClipId,
  asset: of as AssetId,
  sourceStart: fromSeconds(sourceStart),
  length: fromSeconds(length),
  fit: 'fill',
})

export const sound = (id: string, of: string, start: number, sourceStart: number, length: number) => ({
  id: id as ItemId,
  asset: of as AssetId,
  start: fromSeconds(start),
  sourceStart: fromSeconds(sourceStart),
  length: fromSeconds(length),
})

export const on = (clipId: string, at: number, length: number): Place => ({
  on: clipId as ClipId,
  at: fromSeconds(at),
  length: fromSeconds(length),
})

export const cue = (id: string, place: Place, text = id): Cue => ({ id: id as CueId, place, text })

type Parts = {
  readonly assets?: readonly Asset[]
  readonly main?: readonly MainClip[]
  readonly sounds?: readonly ReturnType<typeof sound>[]
  readonly cues?: readonly Cue[]
}

export function film({ assets = [], main = [], sounds = [], cues = [] }: Parts): Project {
  const empty = emptyProject('film' as ProjectId, 'Film', 'ky')
  return {
    ...empty,
    assets: Object.fromEntries(assets.map((each) => [each.id, each])),
    main,
    lanes: sounds.length > 0 ? [{ id: 'lane' as LaneId, items: sounds }] : [],
    captions: { ...empty.captions, cues },
  }
}
