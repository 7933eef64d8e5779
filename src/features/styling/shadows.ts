import type { Shadow, TextStyle } from '../../project/textStyle'

/** Shares of the height of the letters. */
const kinds = {
  soft: { blur: 0.34, x: 0, y: 0.06 },
  crisp: { blur: 0, x: 0.06, y: 0.07 },
  glow: { blur: 0.5, x: 0, y: 0 },
} as const

export type ShadowKind = keyof typeof kinds
export const shadowKinds = Object.keys(kinds) as readonly ShadowKind[]

export const shadowOf = (kind: ShadowKind, color: string): Shadow => ({ ...kinds[kind], color })

/** Which kind a shadow is of, however large. */
export function shadowKind({ shadow }: Pick<TextStyle, 'shadow'>): ShadowKind | 'none' {
  if (!shadow) return 'none'
  if (shadow.blur === 0) return 'crisp'
  return shadow.x === 0 && shadow.y === 0 ? 'glow' : 'soft'
}
