import type { EditName } from '../../edits/edit'
import type { EditorState } from '../../store/editor'

type Lists = Pick<EditorState, 'project' | 'past' | 'future'>

export type StepsTaken = {
  readonly way: 'undone' | 'redone'
  readonly count: number
  /** The step itself; of several, the last one taken. */
  readonly label: EditName
}

/** What undo, redo or a jump did between two states of the editor; `null` where anything else happened. */
export function stepsTaken(before: Lists, after: Lists): StepsTaken | null {
  const back = after.future.length - before.future.length
  // Nothing but undoing adds to what is ahead. What is ahead is also less when an edit drops it.
  const step = back > 0 ? after.future[0] : before.future[-back - 1]
  if (!step || (back <= 0 && step.project !== after.project)) return null
  return { way: back > 0 ? 'undone' : 'redone', count: Math.abs(back), label: step.label }
}
