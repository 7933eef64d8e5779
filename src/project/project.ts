import type { Backdrop } from './backdrop'
import type { Glide, Zoom } from './camera'
import type { Easing } from './easing'
import type { Grade } from './grade'
import type { StickerName } from './stickers'
import type { Story } from './story'
import type { Motion, StyleDifference, TextStyle } from './textStyle'
import type { FrameRate, Micros, Span } from './time'
import type { Transition } from './transition'
import type { ZoneName } from './zones'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type ProjectId = Id<'project'>
export type AssetId = Id<'asset'>
export type ClipId = Id<'clip'>
export type ItemId = Id<'item'>
export type LaneId = Id<'lane'>
export type MarkerId = Id<'marker'>
export type GroupId = Id<'group'>
export type LinkId = Id<'link'>
export type CueId = Id<'cue'>
export type PartId = Id<'part'>

export type Language = 'ky' | 'ru' | 'en'

/** The film's frame in pixels. The three shapes are 9:16, 1:1 and 16:9. */
export type Size = { readonly width: number; readonly height: number }
/** A rectangle: in pixels of the film, or in fractions of a picture where its user says so. */
export type Box = Size & { readonly x: number; readonly y: number }

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
/** Volume 0…2, where 1 is as recorded; fades are lengths of the film at either end. Absent means as recorded. */
export type SoundSettings = {
  readonly volume: number
  readonly muted: boolean
  readonly fadeIn?: Micros
  readonly fadeOut?: Micros
}
/**
 * Where a picture stands: its middle, and the share of the frame's sides that the room for it takes; `tall` is the share
 * of the height where that is another one. Turned by `rotation` degrees about its middle.
 */
export type Placing = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly tall?: number
  readonly rotation?: number
}
/** What of a picture can move; absent: plain. */
export type Pose = { readonly placing?: Placing; readonly crop?: Box; readonly opacity?: number }
/** How a picture is seen at a time of its own axis, and how it goes on from there to the next; absent: at an even pace. */
export type Keyframe = Pose & { readonly at: Micros; readonly easing?: Easing }

/** How a picture is cut out, turned and framed; absent: plain. */
export type PictureStyle = {
  /** What of it is left, in fractions of the picture as it was taken, before it is turned or mirrored. */
  readonly crop?: Box
  readonly turn?: 90 | 180 | 270
  /** Mirrored from side to side, upside down, or both. */
  readonly flip?: 'x' | 'y' | 'both'
  readonly opacity?: number
  /** How round they are: 1 makes a half circle of its shorter side. */
  readonly corners?: number
  /** Its width is a share of the frame's shorter side. */
  readonly border?: { readonly color: string; readonly width: number }
  /** How strong it is: 0…1. */
  readonly shadow?: number
}

/**
 * A file, seen or heard. A freeze frame shows the one source time `still`; its own axis then runs on, as a photo's. One
 * that moves has its pose in `keys` only, in the order of time.
 */
export type Footage = PictureStyle & {
  readonly kind: 'footage'
  readonly asset: AssetId
  readonly fit: Fit
  readonly sound?: SoundSettings
  readonly still?: Micros
  readonly placing?: Placing
  readonly keys?: readonly Keyframe[]
  /** What of it is looked at, over all of that. */
  readonly glide?: Glide
  /** In the order of time; never two at once. */
  readonly zooms?: readonly Zoom[]
  readonly grade?: Grade
}
/** The film's background, where a clip was lifted out and the gap was to stay. */
export type Card = { readonly kind: 'card' }
/** `inside`: on four lines at most, clear of the apps' buttons as captions are; absent: anywhere in the frame. */
export type Title = {
  readonly kind: 'title'
  readonly text: string
  readonly style: TextStyle
  readonly inside?: true
}
/**
 * A drawing of this program's own. `x`, `y`: its middle; `size`: its longer side, as a share of the frame's shorter
 * one, or of the frame's width where it is one that reaches across (`reachesAcross`).
 */
export type Sticker = {
  readonly kind: 'sticker'
  readonly name: StickerName
  readonly x: number
  readonly y: number
  readonly size: number
  readonly rotation?: number
  readonly mirrored?: true
  /** What it is tinted with; absent: as it was drawn. */
  readonly color?: string
  readonly motion?: Motion
}

/**
 * A piece of something that runs: `length` of the film, from `sourceStart` of its own axis on, `speed` times as fast
 * (0.25…4; absent: 1). A group is selected and moved as one; what is linked is cut as one too.
 */
export type Piece = {
  readonly sourceStart: Micros
  readonly length: Micros
  readonly speed?: number
  readonly group?: GroupId
  readonly link?: LinkId
}

/** A piece of the main track. It stores no place: the track has no gaps, so order and lengths give it. */
export type MainClip = Piece & {
  readonly id: ClipId
  readonly content: Footage | Card
  /** How the clip before becomes this one; absent: at once. The first has none. */
  readonly into?: Transition
  /** The part of the story that it fills; nothing to a film that has no such part. */
  readonly part?: PartId
}

/** Begins with what is seen at source time `at` of clip `on`, and moves with it; or at a time of the film. */
export type Pin = { readonly on: ClipId; readonly at: Micros }
export type Anchor = Pin | { readonly start: Micros }

/** What lies over or under the main track. `part`: of the story, where it is that one's words. */
export type Item = Piece & {
  readonly id: ItemId
  readonly anchor: Anchor
  readonly content: Footage | Title | Sticker
  readonly part?: PartId
}

/** What can be said of a whole lane; absent means plain. A hidden or locked one is not edited. */
export type LaneSettings = {
  readonly name?: string
  readonly muted?: true
  readonly hidden?: true
  readonly locked?: true
  readonly volume?: number
}
export type LaneKind = 'overlay' | 'text' | 'sound'
/** Items of one lane never overlap. Of two overlay lanes, the one before lies in front. */
export type Lane = {
  readonly id: LaneId
  readonly kind: LaneKind
  /** Of sounds: what was spoken over the film. Nothing else is put there by itself. */
  readonly voice?: true
  readonly settings?: LaneSettings
  readonly items: readonly Item[]
}

/** Covers `length` of the clip's source from `at` on, so that a clip made faster takes its captions along. */
export type Attached = Pin & { readonly length: Micros }
export type Place = Attached | Span

/** One caption: two lines at most, broken where it is drawn. */
export type Cue = {
  readonly id: CueId
  readonly place: Place
  readonly text: string
  /**
   * When each word begins, as a share (0…1) of the caption's length, so that whatever moves or stretches the caption
   * takes its words along. Absent: by the words' own lengths.
   */
  readonly words?: readonly number[]
  /** Who speaks: 0 is the first speaker. */
  readonly speaker?: number
  /** In what it differs from the style of all captions. */
  readonly style?: StyleDifference
  readonly group?: GroupId
}

export type Marker = { readonly id: MarkerId; readonly anchor: Anchor; readonly name: string }

export type Captions = {
  readonly style: TextStyle
  readonly cues: readonly Cue[]
  readonly settings?: LaneSettings
}

export type Project = {
  readonly version: 4
  readonly id: ProjectId
  readonly name: string
  readonly language: Language
  readonly size: Size
  readonly frameRate: FrameRate
  readonly background: string
  readonly backdrop?: Backdrop
  /** The network whose buttons captions keep clear of; absent: of all of them. */
  readonly zone?: ZoneName
  /** Where the frame is that stands for the film where videos are listed; absent: its first picture. */
  readonly cover?: Anchor
  readonly assets: Readonly<Record<AssetId, Asset>>
  readonly main: readonly MainClip[]
  readonly mainSettings?: LaneSettings
  /** From top to bottom, as they are shown: overlays above the main track, texts and sounds below it. */
  readonly lanes: readonly Lane[]
  readonly captions: Captions
  readonly markers: readonly Marker[]
  /** What of a template it is made of; absent: it was begun without one. */
  readonly story?: Story
}
