import { flatMapSame, mapSame } from '../lib/mapSame'
import { isLaneGuarded } from '../project/find'
import type { ClipId, Cue, CueId, Item, ItemId, Lane, LaneKind, MainClip, Project } from '../project/project'
import { type Follow, reattach } from './anchors'
import { dropOrphans } from './orphans'
import { settle } from './settle'
import { toldOverGone } from './toldOverGone'
import { withoutInto } from './withoutInto'

/** What shall stand where each of these stands: nothing removes it, several split it. */
export type Replacements = {
  readonly clips?: ReadonlyMap<ClipId, readonly MainClip[]>
  readonly items?: ReadonlyMap<ItemId, readonly Item[]>
  /** What is told over clips that go is cut short where nothing else is said here. */
  readonly cues?: ReadonlyMap<CueId, readonly Cue[]> | undefined
  /** Where a clip goes on in another: what is pinned to it from there on follows. */
  readonly follow?: ReadonlyMap<ClipId, Follow>
}

/** Replaces many things at once; what lies on a locked or hidden lane is left alone. */
export function replaceAll(
  project: Project,
  { clips = new Map(), items = new Map(), cues = new Map(), follow }: Replacements,
): Project {
  const main = isLaneGuarded(project, 'main') ? project.main : begun(replaced(project.main, clips))
  const lanes = mapSame(project.lanes, (lane) => {
    const own = isLaneGuarded(project, lane.id) ? lane.items : replaced(lane.items, items)
    return own === lane.items ? lane : { ...lane, items: own }
  })
  const told = isLaneGuarded(project, 'captions')
    ? project.captions.cues
    : replaced(
        project.captions.cues,
        main === project.main ? cues : new Map([...toldOverGone(project, clips), ...cues]),
      )
  if (main === project.main && lanes === project.lanes && told === project.captions.cues) return project

  const captions = told === project.captions.cues ? project.captions : { ...project.captions, cues: told }
  const after = { ...project, main, lanes: withoutEmpty(lanes), captions }
  const pinned = follow && main !== project.main ? reattach(after, follow) : after
  return settle(dropOrphans(pinned, project))
}

const replaced = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  pieces: ReadonlyMap<Thing['id'], readonly Thing[]>,
): readonly Thing[] => (pieces.size === 0 ? things : flatMapSame(things, (thing) => pieces.get(thing.id) ?? [thing]))

/** Before the first clip there is nothing that it could come out of. */
function begun(main: readonly MainClip[]): readonly MainClip[] {
  const [first, ...rest] = main
  return first?.into ? [withoutInto(first), ...rest] : main
}

/**
 * The main track as it shall be. What was pinned to a clip that is gone goes too, and what meets another on its lane
 * makes room. A locked or hidden main track stays as it is.
 */
export function withMain(project: Project, main: readonly MainClip[]): Project {
  if (isLaneGuarded(project, 'main')) return project
  return settle(dropOrphans({ ...project, main: begun(main) }, project))
}

/** Puts `pieces` where the clip was. */
export const replaceClip = (project: Project, id: ClipId, pieces: readonly MainClip[]): Project =>
  replaceAll(project, { clips: new Map([[id, pieces]]) })

/** Puts `pieces` where the item was. */
export const replaceItem = (project: Project, id: ItemId, pieces: readonly Item[]): Project =>
  replaceAll(project, { items: new Map([[id, pieces]]) })

export const replaceCue = (project: Project, id: CueId, pieces: readonly Cue[]): Project =>
  replaceAll(project, { cues: new Map([[id, pieces]]) })

/** The lanes as they shall be. One that is left empty goes, unless something was set for it. */
export const withLanes = (project: Project, lanes: readonly Lane[]): Project =>
  settle({ ...project, lanes: withoutEmpty(lanes) })

const withoutEmpty = (lanes: readonly Lane[]): readonly Lane[] => (lanes.every(isKept) ? lanes : lanes.filter(isKept))
const isKept = ({ items, settings }: Lane) => items.length > 0 || settings !== undefined

export const setCues = (project: Project, cues: readonly Cue[]): Project => ({
  ...project,
  captions: { ...project.captions, cues },
})

const order: Readonly<Record<LaneKind, number>> = { overlay: 0, text: 1, sound: 2 }

/** Where a new lane goes: one of overlays in front of the others, one of texts or sounds below theirs. */
export function newLaneIndex(lanes: readonly Pick<Lane, 'kind'>[], kind: LaneKind): number {
  const after = lanes.findIndex((lane) => order[lane.kind] > order[kind])
  if (kind === 'overlay') return 0
  return after < 0 ? lanes.length : after
}

export const addLane = (project: Project, { kind, ...lane }: Lane): Project => ({
  ...project,
  lanes: project.lanes.toSpliced(newLaneIndex(project.lanes, kind), 0, { ...lane, kind }),
})
