import { clamp } from '../lib/clamp'
import { isLaneGuarded, type LaneRef, settingsOf } from '../project/find'
import type { LaneId, LaneSettings, Project } from '../project/project'

type Change = {
  readonly name?: string
  readonly muted?: boolean
  readonly hidden?: boolean
  readonly locked?: boolean
  readonly volume?: number
}

/** Names, mutes, hides or locks a lane, or sets its volume. What is plain is not stored. */
export function setLane(project: Project, lane: LaneRef, change: Change): Project {
  const before = settingsOf(project, lane)
  const { name = '', muted, hidden, locked, volume = 1 } = { ...before, ...change }
  const named = name.normalize('NFC').trim().slice(0, 60)
  const after: LaneSettings = {
    ...(named !== '' && { name: named }),
    ...(muted && { muted }),
    ...(hidden && { hidden }),
    ...(locked && { locked }),
    ...(volume !== 1 && { volume: clamp(volume, 0, 2) }),
  }
  const keys = ['name', 'muted', 'hidden', 'locked', 'volume'] as const
  if (keys.every((key) => before[key] === after[key])) return project
  return store(project, lane, keys.some((key) => after[key] !== undefined) ? after : undefined)
}

function store(project: Project, lane: LaneRef, settings: LaneSettings | undefined): Project {
  if (lane === 'main') return withSettings(project, settings, 'mainSettings')
  if (lane === 'captions') return { ...project, captions: withSettings(project.captions, settings, 'settings') }
  const lanes = project.lanes.map((each) => (each.id === lane ? withSettings(each, settings, 'settings') : each))
  return { ...project, lanes: lanes.filter((each) => each.items.length > 0 || each.settings) }
}

/** A key that is absent, rather than one that holds nothing: so a project is the same however it came about. */
function withSettings<Held extends object, Key extends keyof Held>(
  held: Held,
  settings: LaneSettings | undefined,
  key: Key,
): Held {
  const { [key]: _, ...rest } = held
  return (settings ? { ...rest, [key]: settings } : rest) as Held
}

// lane 1  | a |        lane 1  | b |
// lane 2  | b |   ->   lane 2  | a |      among the lanes of its kind only
export function moveLane(project: Project, { id, by }: { readonly id: LaneId; readonly by: number }): Project {
  const from = project.lanes.findIndex((lane) => lane.id === id)
  const lane = project.lanes[from]
  if (!lane) return project
  const first = project.lanes.findIndex(({ kind }) => kind === lane.kind)
  const last = project.lanes.findLastIndex(({ kind }) => kind === lane.kind)
  const to = clamp(from + by, first, last)
  return to === from ? project : { ...project, lanes: project.lanes.toSpliced(from, 1).toSpliced(to, 0, lane) }
}

/** Takes a lane away with all that lies on it, unless it is locked or hidden. */
export function removeLane(project: Project, id: LaneId): Project {
  const lanes = project.lanes.filter((lane) => lane.id !== id)
  return lanes.length === project.lanes.length || isLaneGuarded(project, id) ? project : { ...project, lanes }
}
