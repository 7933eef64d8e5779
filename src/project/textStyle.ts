import type { Micros } from './time'

/** Shares are of the height of the letters. */
export type Outline = { readonly color: string; readonly width: number }
export type Shadow = { readonly color: string; readonly blur: number; readonly x: number; readonly y: number }
/** Behind each line for itself, or behind the text as a whole. */
export type TextBox = {
  readonly color: string
  readonly opacity: number
  readonly padding: number
  readonly radius: number
  readonly around: 'line' | 'text'
}

/** How the word that is being said stands out from the others. */
export type Spoken = {
  readonly color?: string
  readonly box?: string
  /** 1 is as large as the others. */
  readonly scale?: number
  /** 0…1: how much is seen of the words that are yet to come. */
  readonly before?: number
}

export const entrances = [
  'fade',
  'rise',
  'drop',
  'fromLeft',
  'fromRight',
  'grow',
  'shrink',
  'pop',
  'spin',
  'wipe',
  'type',
  'words',
] as const
/** How a text comes; it leaves by the same ways, backwards. */
export type Entrance = (typeof entrances)[number]

export const loops = ['pulse', 'sway', 'float', 'shake', 'blink', 'beat'] as const
/** What a text does for as long as it is there. */
export type Loop = (typeof loops)[number]

export type Motion = {
  readonly in?: { readonly kind: Entrance; readonly length: Micros }
  readonly out?: { readonly kind: Entrance; readonly length: Micros }
  readonly loop?: Loop
}

/** How words look. Sizes and positions are fractions of the frame, so that a change of shape keeps the layout. */
export type TextStyle = {
  /** A family of the catalogue (`fonts.ts`). */
  readonly font: string
  /** Height of the letters as a fraction of the frame's shorter side. */
  readonly size: number
  /** The middle of the text block. */
  readonly x: number
  readonly y: number
  readonly color: string
  readonly outline?: Outline
  readonly shadow?: Shadow
  readonly box?: TextBox
  readonly capitals?: true
  /** To which side lines of unequal length are pushed; absent: neither. */
  readonly align?: 'left' | 'right'
  /** Degrees, clockwise. */
  readonly rotation?: number
  readonly spoken?: Spoken
  /** What is said appears word by word, or letter by letter; absent: all at once. */
  readonly reveal?: 'words' | 'letters'
  /** Colours of the words by who speaks, in turn. */
  readonly speakers?: readonly string[]
  readonly motion?: Motion
}

/** In what one text differs from a style: `null` takes a part of it away. */
export type StyleDifference = {
  readonly [Key in keyof TextStyle]?: TextStyle[Key] | (undefined extends TextStyle[Key] ? null : never)
}
