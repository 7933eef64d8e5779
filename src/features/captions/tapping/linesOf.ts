import type { PlacedCue } from '../../../project/layout'
import type { CueId } from '../../../project/project'

/**
 * The lines that are given their times: those of a script that have none so far; else from the chosen one on; else all.
 */
export function linesOf(
  cues: readonly PlacedCue[],
  untimed: readonly [CueId, CueId] | null,
  chosen: CueId | undefined,
): readonly PlacedCue[] {
  const indexOf = (id: CueId | undefined) => cues.findIndex(({ cue }) => cue.id === id)
  const [first, last] = [indexOf(untimed?.[0]), indexOf(untimed?.[1])]
  if (first >= 0 && last >= first) return cues.slice(first, last + 1)
  return cues.slice(Math.max(0, indexOf(chosen)))
}
