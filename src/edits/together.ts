import { companions } from '../project/companions'
import { isGuarded, type Target } from '../project/find'
import type { GroupId, LinkId, Project } from '../project/project'

type Bonds = { readonly group?: GroupId; readonly link?: LinkId }

/** Binds what of `targets` may be edited, or, with `undefined`, unbinds it. */
function bind(project: Project, targets: readonly Target[], key: keyof Bonds, bond: string | undefined): Project {
  const bound = new Set<string>(targets.filter((target) => !isGuarded(project, target)).map(({ id }) => id))
  let changed = false
  const change = <Thing extends Bonds & { readonly id: string }>(thing: Thing): Thing => {
    if (!bound.has(thing.id) || thing[key] === bond) return thing
    changed = true
    const { [key]: _, ...rest } = thing
    return (bond === undefined ? rest : { ...rest, [key]: bond }) as Thing
  }
  const main = project.main.map(change)
  const lanes = project.lanes.map((lane) => ({ ...lane, items: lane.items.map(change) }))
  const cues = key === 'group' ? project.captions.cues.map(change) : project.captions.cues
  return changed ? { ...project, main, lanes, captions: { ...project.captions, cues } } : project
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
