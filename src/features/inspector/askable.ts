import type { Panel } from '../../store/view'

/** The panels that are sections of the inspector on a desk, and sheets in the hand. */
export const askable: ReadonlySet<Panel> = new Set<Panel>([
  'speed',
  'sound',
  'picture',
  'title',
  'sticker',
  'style',
  'marker',
  'shape',
  'motion',
  'grade',
  'movement',
  'transition',
])
