export const lookNames = [
  'clear',
  'vivid',
  'warm',
  'golden',
  'sunset',
  'autumn',
  'cool',
  'lake',
  'pasture',
  'cinema',
  'dusk',
  'soft',
  'rose',
  'faded',
  'retro',
  'sepia',
  'silver',
  'mono',
] as const
export type LookName = (typeof lookNames)[number]

/** A look that was put on, and how much of it (0…1). */
export type WornLook = { readonly name: LookName; readonly strength: number }

/** From where an adjustment may go to where; 0 changes nothing. */
export const adjustments = {
  brightness: { least: -1 },
  contrast: { least: -1 },
  saturation: { least: -1 },
  warmth: { least: -1 },
  shadows: { least: -1 },
  highlights: { least: -1 },
  sharpness: { least: 0 },
  vignette: { least: 0 },
} as const
export type Adjustment = keyof typeof adjustments
export const adjustmentNames = Object.keys(adjustments) as readonly Adjustment[]

/** What is done to the colours of a picture: first what was adjusted, then the look. Absent means plain. */
export type Grade = { readonly look?: WornLook } & { readonly [Name in Adjustment]?: number }

export const plainGrade: Grade = {}

/** A share between nothing and all, or for most adjustments between two ends. */
export const isShare = (value: number, least = 0) => value >= least && value <= 1

/** Whether a picture that is graded so is the very same picture. */
export const isPlain = ({ look, ...adjusted }: Grade): boolean =>
  !look?.strength && Object.values(adjusted).every((value) => value === 0)
