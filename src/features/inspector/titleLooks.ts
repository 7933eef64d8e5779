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
