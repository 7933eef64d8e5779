import type { FrameRate, Micros, Span } from './time'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type ProjectId = Id<'project'>
export type AssetId = Id<'asset'>
export type ClipId = Id<'clip'>
export type ItemId = Id<'item'>
export type LaneId = Id<'lane'>
export type CueId = Id<'cue'>

export type Language = 'ky' | 'ru' | 'en'

/** The film's frame in pixels. The three shapes are 9:16, 1:1 and 16:9. */
export type Size = { readonly width: number; readonly height: number }

/** How the picture looks when shown: upright and with square pixels. `frameRate` is what the timestamps say. */
export type VideoFacts = Size & { readonly frameRate: number; readonly rotation: 0 | 90 | 180 | 270 }
export type AudioFacts = { readonly sampleRate: number; readonly channels: number }

/**
 * What is known of a file that was added. The bytes lie in the media store under the asset's id.
 * `origin` is the timestamp, in the file, of source time 0: the earliest non-negative one of the tracks used.
 * A photo has no end of its own; its `duration` is what a new clip of it gets.
 */
export type Asset = {
  readonly id: AssetId
  readonly name: string
  readonly kind: 'video' | 'image' | 'sound'
  readonly bytes: number
  readonly duration: Micros
  readonly origin: Micros
  readonly video?: VideoFacts
  readonly audio?: AudioFacts
}

export type Fit = 'fit' | 'fill' | 'blur'
/** Volume 0…2, where 1 is as recorded. Absent means as recorded. */
export type SoundSettings = { readonly volume: number; readonly muted: boolean }

/** A piece of the main track. It stores no place: the track has no gaps, so order and lengths give it. */
export type MainClip = {
  readonly id: ClipId
  readonly asset: AssetId
  readonly sourceStart: Micros
  readonly length: Micros
  readonly fit: Fit
  readonly sound?: SoundSettings
}

/** Belongs to what is seen at source time `at` of clip `on`, and moves with it. */
export type Attached = { readonly on: ClipId; readonly at: Micros; readonly length: Micros }
export type Place = Attached | Span

/** A sound that lies under the film, at a time of the film. */
export type SoundItem = {
  readonly id: ItemId
  readonly asset: AssetId
  readonly start: Micros
  readonly sourceStart: Micros
  readonly length: Micros
  readonly sound?: SoundSettings
}
export type SoundLane = { readonly id: LaneId; readonly items: readonly SoundItem[] }

/** One caption: two lines at most, broken where it is drawn. */
export type Cue = { readonly id: CueId; readonly place: Place; readonly text: string }

/** Sizes and positions are fractions of the frame, so that a change of shape keeps the layout. */
export type CaptionStyle = {
  readonly font: string
  /** Height of the letters as a fraction of the frame's shorter side. */
  readonly size: number
  /** The middle of the text block. */
  readonly x: number
  readonly y: number
  readonly color: string
  readonly outline: string
}
export type Captions = { readonly style: CaptionStyle; readonly cues: readonly Cue[] }

export type Project = {
  readonly version: 1
  readonly id: ProjectId
  readonly name: string
  readonly language: Language
  readonly size: Size
  readonly frameRate: FrameRate
  readonly background: string
  readonly assets: Readonly<Record<AssetId, Asset>>
  readonly main: readonly MainClip[]
  readonly lanes: readonly SoundLane[]
  readonly captions: Captions
}
