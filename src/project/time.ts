declare const unit: unique symbol

/** A whole number of microseconds: the only unit of time inside a project. */
export type Micros = number & { readonly [unit]: 'micros' }
/** Frames per second as an exact fraction: 30000/1001, not 29.97. */
export type FrameRate = { readonly num: number; readonly den: number }
/** Half-open: `start` is inside, `end` is not, so neighbours share an edge and never overlap. */
export type Span = { readonly start: Micros; readonly end: Micros }

/** Seconds, as adapters and builders of tests speak of them, to the nearest microsecond. */
export const fromSeconds = (seconds: number) => Math.round(seconds * 1_000_000) as Micros
export const toSeconds = (time: Micros) => time / 1_000_000

export const plus = (a: Micros, b: number) => (a + b) as Micros
export const minus = (a: Micros, b: number) => (a - b) as Micros

/** The first whole microsecond inside frame `index`. Seeking there never shows the frame before. */
export const frameStart = (index: number, rate: FrameRate) =>
  Math.ceil((index * 1_000_000 * rate.den) / rate.num) as Micros

/** The frame that is on screen at `time`. */
export const frameAt = (time: Micros, rate: FrameRate) => Math.floor((time * rate.num) / (1_000_000 * rate.den))

/** The start of the frame nearest to `time`: where gestures land. */
export function nearestFrame(time: number, rate: FrameRate): Micros {
  return frameStart(Math.round((time * rate.num) / (1_000_000 * rate.den)), rate)
}

export const spanLength = (span: Span) => (span.end - span.start) as Micros
export const contains = (span: Span, time: Micros) => span.start <= time && time < span.end
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

const slack = 100

/**
 * A moment safely inside frame `index`, where the film is asked what it shows. On the very edge, sums of rounded
 * lengths can fall a microsecond into the frame before; a tenth of a millisecond later they never do.
 */
export const frameMoment = (index: number, rate: FrameRate) => (frameStart(index, rate) + slack) as Micros

/** How many frames a film of this length has: those whose moment lies inside it. */
export const frameCount = (length: Micros, rate: FrameRate) =>
  Math.max(0, Math.ceil(((length - slack) * rate.num) / (1_000_000 * rate.den)))
