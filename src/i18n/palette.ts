import type { Key } from './key'

/** Colours that go with each other and with most pictures. */
const palette = [
  { value: '#ffffff', name: 'color.white' },
  { value: '#fff1d6', name: 'color.cream' },
  { value: '#ffd84d', name: 'color.yellow' },
  { value: '#ffa45c', name: 'color.apricot' },
  { value: '#ff6b6b', name: 'color.red' },
  { value: '#ff8fc7', name: 'color.pink' },
  { value: '#6b35f2', name: 'color.violet' },
  { value: '#8fb4ff', name: 'color.blue' },
  { value: '#7be0a2', name: 'color.green' },
  { value: '#1a1205', name: 'color.black' },
] as const satisfies readonly { readonly value: string; readonly name: Key }[]

export const named = (text: (key: Key) => string) => palette.map(({ value, name }) => ({ value, label: text(name) }))
