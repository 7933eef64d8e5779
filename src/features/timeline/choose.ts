import { companions } from '../../project/companions'
import { sameTarget, type Target } from '../../project/find'
import { shown } from '../../store/editor'
import type { Studio } from '../../store/studio'

/** On glass there is no key to add with: while several are selected that do not belong together, a tap adds too. */
export function isSelectingSeveral({ editor, selection }: Pick<Studio, 'editor' | 'selection'>): boolean {
  const { targets, target } = selection.getState()
  return target !== null && companions(shown(editor.getState()), [target]).length < targets.length
}

/**
 * Selects a piece, and before it what is grouped or linked with it. `add`: adds it to what is selected, or takes it out
 * again.
 */
export function choose({ editor, selection }: Pick<Studio, 'editor' | 'selection'>, target: Target, add: boolean) {
  const own = companions(shown(editor.getState()), [target])
  const isOwn = (each: Target) => own.some((other) => sameTarget(other, each))
  const { targets } = selection.getState()
  const rest = targets.filter((each) => !isOwn(each))
  if (!add) selection.selectAll(own.toReversed())
  else if (targets.some((each) => sameTarget(each, target))) selection.selectAll(rest)
  else selection.selectAll([...rest, ...own.toReversed()])
}
