/** A bundled font: it has every Kyrgyz letter (LOCALE §3). `weight` is the one cut that is brought along. */
export type Font = { readonly family: string; readonly weight: number; readonly kind: FontKind }
export type FontKind = 'plain' | 'round' | 'narrow' | 'hand' | 'story'

export const fonts = [
  { family: 'Onest', weight: 700, kind: 'plain' },
  { family: 'Golos Text', weight: 700, kind: 'plain' },
  { family: 'Rubik', weight: 700, kind: 'plain' },
  { family: 'Montserrat', weight: 800, kind: 'plain' },
  { family: 'Nunito', weight: 800, kind: 'round' },
  { family: 'Comfortaa', weight: 700, kind: 'round' },
  { family: 'Balsamiq Sans', weight: 700, kind: 'round' },
  { family: 'Oswald', weight: 600, kind: 'narrow' },
  { family: 'Caveat', weight: 700, kind: 'hand' },
  { family: 'Pacifico', weight: 400, kind: 'hand' },
  { family: 'Lobster', weight: 400, kind: 'hand' },
  { family: 'Lora', weight: 600, kind: 'story' },
] as const satisfies readonly Font[]

export type Family = (typeof fonts)[number]['family']

/** The font of this name; the usual one for a name that is not in the catalogue. */
export const fontNamed = (family: string): (typeof fonts)[number] =>
  fonts.find((font) => font.family === family) ?? fonts[0]
