import { mapSame } from '../lib/mapSame'
import { companions } from '../project/companions'
import { isGuarded, type Target } from '../project/find'
import type { GroupId, LinkId, Project } from '../project/project'
import { mapPinnable } from './mapPinnable'

type Bonds = { readonly group?: GroupId; readonly link?: LinkId }

/** Binds what of `targets` may be edited, or, with `undefined`, unbinds it. */
function bind(project: Project, targets: readonly Target[], key: keyof Bonds, bond: string | undefined): Project {
  const bound = new Set<string>(targets.filter((target) => !isGuarded(project, target)).map(({ id }) => id))
  const change = <Thing extends Bonds & { readonly id: string }>(thing: Thing): Thing => {
    if (!bound.has(thing.id) || thing[key] === bond) return thing
    const { [key]: _, ...rest } = thing
    return (bond === undefined ? rest : { ...rest, [key]: bond }) as Thing
  }
  const around = mapPinnable(project, { item: change, marker: (marker) => marker, cue: change })
  const main = mapSame(project.main, change)
  return main === project.main ? around : { ...around, main }
}

const canBe = (project: Project, targets: readonly Target[], kinds: readonly Target['kind'][]) =>
  targets.filter((target) => kinds.includes(target.kind) && !isGuarded(project, target))

/** Two things or more, with what is bound to them already, are selected and moved as one from now on. */
export function group(project: Project, targets: readonly Target[], id: GroupId): Project {
  const all = canBe(project, companions(project, targets), ['clip', 'item', 'cue'])
  return all.length < 2 ? project : bind(project, all, 'group', id)
}

export const ungroup = (project: Project, targets: readonly Target[]): Project =>
  bind(project, companions(project, targets), 'group', undefined)

/** A picture and its sound, or any clips and items, are cut as one from now on. */
export function link(project: Project, targets: readonly Target[], id: LinkId): Project {
  const all = canBe(project, companions(project, targets), ['clip', 'item'])
  return all.length < 2 ? project : bind(project, all, 'link', id)
}

export const unlink = (project: Project, targets: readonly Target[]): Project =>
  bind(project, companions(project, targets), 'link', undefined)
