import type { Key } from '../../i18n/key'

/** Colours of words, each with an outline that keeps them readable on any picture. */
export const inks = [
  { color: '#ffffff', outline: '#1a1205', name: 'color.white' },
  { color: '#ffd84d', outline: '#1a1205', name: 'color.yellow' },
  { color: '#ffa45c', outline: '#1a1205', name: 'color.apricot' },
  { color: '#ff6b6b', outline: '#1a1205', name: 'color.red' },
  { color: '#7be0a2', outline: '#1a1205', name: 'color.green' },
  { color: '#8fb4ff', outline: '#1a1205', name: 'color.blue' },
  { color: '#f7a1c4', outline: '#1a1205', name: 'color.pink' },
  { color: '#1a1205', outline: '#ffffff', name: 'color.black' },
] as const satisfies readonly { readonly color: string; readonly outline: string; readonly name: Key }[]

/** Where the middle of the words stands: a share of the frame's height. */
export const heights = [
  { value: 'top', y: 0.22, name: 'height.top' },
  { value: 'middle', y: 0.5, name: 'height.middle' },
  { value: 'bottom', y: 0.76, name: 'height.bottom' },
] as const satisfies readonly { readonly value: string; readonly y: number; readonly name: Key }[]

export type Height = (typeof heights)[number]['value']

/** The nearest of the three; none, as an empty word, where it was put by hand between them. */
export const heightOf = (y: number): Height | '' => heights.find((each) => Math.abs(each.y - y) < 0.02)?.value ?? ''
