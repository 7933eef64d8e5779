import type { Target } from './find'
import type { GroupId, LinkId, Project } from './project'

type Bond = GroupId | LinkId
type Bound = { readonly target: Target; readonly bonds: readonly Bond[] }
type Bonds = { readonly group?: GroupId; readonly link?: LinkId }

const bondsOf = ({ group, link }: Bonds): readonly Bond[] => [...(group ? [group] : []), ...(link ? [link] : [])]

/** All that is bound. Of a long film that is little, and it is asked for with every move of a drag. */
function everyBound({ main, lanes, captions }: Project, bondsOf: (thing: Bonds) => readonly Bond[]): readonly Bound[] {
  const bound: Bound[] = []
  const take = (target: Target, thing: Bonds) => {
    if (thing.group || thing.link) bound.push({ target, bonds: bondsOf(thing) })
  }
  for (const clip of main) take({ kind: 'clip', id: clip.id }, clip)
  for (const { items } of lanes) for (const item of items) take({ kind: 'item', id: item.id }, item)
  for (const cue of captions.cues) take({ kind: 'cue', id: cue.id }, cue)
  return bound
}

/** `targets`, and after them what belongs to the same groups and links, and to theirs in turn. */
export const companions = (project: Project, targets: readonly Target[]): readonly Target[] =>
  reached(targets, everyBound(project, bondsOf))

/** `targets`, and after them what is linked with them: what is cut and trimmed as one. */
export const linked = (project: Project, targets: readonly Target[]): readonly Target[] =>
  reached(
    targets,
    everyBound(project, ({ link }) => (link ? [link] : [])),
  )

function reached(targets: readonly Target[], bound: readonly Bound[]): readonly Target[] {
  const own = new Map<string, readonly Bond[]>(bound.map(({ target, bonds }) => [target.id, bonds]))
  const members = new Map<Bond, Target[]>()
  for (const { target, bonds } of bound) {
    for (const bond of bonds) {
      const others = members.get(bond)
      if (others) others.push(target)
      else members.set(bond, [target])
    }
  }
  const found = new Map<string, Target>(targets.map((target) => [target.id, target]))
  // A map goes on over what is added to it meanwhile.
  for (const { id } of found.values()) {
    for (const bond of own.get(id) ?? []) {
      for (const target of members.get(bond) ?? []) if (!found.has(target.id)) found.set(target.id, target)
      members.delete(bond)
    }
  }
  return [...found.values()]
}
