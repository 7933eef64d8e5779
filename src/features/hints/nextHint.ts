import type { HintName } from '../../store/hintNames'

/** What of the work hints go by. */
export type Scene = {
  readonly clips: number
  readonly selected: boolean
  /** How many changes were made besides adding files, less those taken back. */
  readonly changes: number
  /** The film was played to its end. */
  readonly ended: boolean
}

export const emptyScene: Scene = { clips: 0, selected: false, changes: 0, ended: false }

/** The hint whose moment it is, if it was not told yet. */
export function nextHint(before: Scene, now: Scene, told: readonly HintName[]): HintName | null {
  const isSelected = now.selected && !before.selected
  const moments: readonly (readonly [HintName, boolean])[] = [
    ['finish', now.ended && !before.ended && now.changes > 0],
    // A film that is begun with a template comes with its changes.
    ['undo', now.changes > before.changes && before.clips > 0],
    ['tools', isSelected],
    // Once she knows what selecting is for.
    ['lift', isSelected && now.clips > 1 && told.includes('tools')],
    ['strip', now.clips > 0 && before.clips === 0],
  ]
  return moments.find(([name, isNow]) => isNow && !told.includes(name))?.[0] ?? null
}

/** She has moved on: what was said is done, or speaks of what is no longer there. */
export function isOver(hint: HintName, since: Scene, now: Scene): boolean {
  if (hint === 'strip') return now.selected || now.clips === 0
  return now.changes !== since.changes || ((hint === 'tools' || hint === 'lift') && !now.selected)
}
