import { fromSeconds, type Micros } from './time'

/** In the order in which they are offered: the quiet ones first. */
export const transitions = [
  'dissolve',
  'black',
  'white',
  'blur',
  'slide',
  'rise',
  'push',
  'lift',
  'wipe',
  'unveil',
  'circle',
  'doors',
  'clock',
  'stripes',
  'zoom',
  'spin',
] as const
export type TransitionKind = (typeof transitions)[number]

/**
 * How the clip before becomes this one, with the cut in its middle. It changes the length of nothing: it shows what the
 * sources have beyond the cut. `length` is what was wished for; it lasts as long as the clips allow.
 */
export type Transition = { readonly kind: TransitionKind; readonly length: Micros }

export const transitionLengths = { least: fromSeconds(0.2), usual: fromSeconds(0.6), most: fromSeconds(2) } as const
