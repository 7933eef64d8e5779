import type { Panel, Side } from '../../store/view'

/** What the room of the captions shows: one thing at a time, in a sheet in the hand, at the left of a desk. */
export type Screen = 'list' | 'ways' | 'typing' | 'script' | 'tapping' | 'voice' | 'file'

const steps: Readonly<Partial<Record<Panel, Screen>>> = {
  captionWays: 'ways',
  captionTyping: 'typing',
  captionScript: 'script',
  captionTapping: 'tapping',
  captionVoice: 'voice',
  captionFile: 'file',
}

type Place = { readonly panel: Panel | null; readonly side: Side | null; readonly told: boolean }

/** `side`: what stands at the left of a desk; `told`: there are captions to list. Without any, the ways to make some. */
export function screenOf({ panel, side, told }: Place): Screen | null {
  const step = panel && steps[panel]
  if (step) return step
  if (panel === 'caption' && side === null) return 'list'
  if (panel === 'captions' || side === 'captions') return told || panel === 'caption' ? 'list' : 'ways'
  return null
}
