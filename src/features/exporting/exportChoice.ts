import type { EncoderChoice, FilmSettings } from '../../ports/filmMaker'
import type { Size } from '../../project/project'
import { type Shape, shapeOf } from '../../project/shapes'
import { type Preset, type PresetId, presetsFor } from './presets'

/** What was chosen in the dialog; it outlives a change of shape. */
export type ExportChoice = {
  readonly preset: PresetId
  readonly encoder: EncoderChoice
  /** `null` until something else than the project's name was typed. */
  readonly name: string | null
}

export function presetOf(choice: ExportChoice, film: Size): Preset {
  const presets = presetsFor(shapeOf(film))
  return presets.find(({ id }) => id === choice.preset) ?? (presets[0] as Preset)
}

export function settingsOf(choice: ExportChoice, film: Size): FilmSettings {
  const { size, bitrate } = presetOf(choice, film)
  return { size, bitrate, encoder: choice.encoder }
}

/** The next smaller preset; `null` at the end of the list. */
export function lowerPreset(preset: PresetId, shape: Shape): PresetId | null {
  const presets = presetsFor(shape)
  return presets[presets.findIndex(({ id }) => id === preset) + 1]?.id ?? null
}
