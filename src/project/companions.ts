import { sameTarget, type Target } from './find'
import type { GroupId, LinkId, Project } from './project'

type Bound = { readonly target: Target; readonly group?: GroupId | undefined; readonly link?: LinkId | undefined }

function* everything({ main, lanes, captions }: Project): Generator<Bound> {
  for (const { id, group, link } of main) yield { target: { kind: 'clip', id }, group, link }
  for (const { items } of lanes)
    for (const { id, group, link } of items) yield { target: { kind: 'item', id }, group, link }
  for (const { id, group } of captions.cues) yield { target: { kind: 'cue', id }, group }
}

/** `targets`, and after them what belongs to the same groups and links, and to theirs in turn. */
export function companions(project: Project, targets: readonly Target[]): readonly Target[] {
  const bound = [...everything(project)].filter(({ group, link }) => group ?? link)
  const found = [...targets]
  const isIn = (list: readonly Target[], target: Target) => list.some((each) => sameTarget(each, target))
  for (const target of found) {
    const own = bound.find((each) => sameTarget(each.target, target))
    if (!own) continue
    for (const each of bound) {
      const together = (own.group && each.group === own.group) || (own.link && each.link === own.link)
      if (together && !isIn(found, each.target)) found.push(each.target)
    }
  }
  return found
}
