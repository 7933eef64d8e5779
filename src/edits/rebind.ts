import type { GroupId, LinkId } from '../project/project'

type Bonds = { readonly group?: GroupId; readonly link?: LinkId }

/** A new id for each group or link that two of `things` or more belong to: copies, or halves, bind as theirs did. */
export function freshBonds(things: readonly Bonds[], key: keyof Bonds, fresh: () => string) {
  const counts = new Map<string, number>()
  for (const { [key]: bond } of things) if (bond) counts.set(bond, (counts.get(bond) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count > 1).map(([bond]) => [bond, fresh()]))
}

/** Bound by the new id in place of the old one; what would be bound to nothing is bound no more. */
export function rebound<Thing extends Bonds>(
  thing: Thing,
  key: keyof Bonds,
  bonds: ReadonlyMap<string, string>,
): Thing {
  const { [key]: bond, ...free } = thing
  if (!bond) return thing
  const own = bonds.get(bond)
  return (own ? { ...free, [key]: own } : free) as Thing
}
