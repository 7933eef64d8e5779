import { invariant } from '../lib/invariant'
import { layout, placedCue } from './layout'
import type {
  Asset,
  AssetId,
  ClipId,
  Cue,
  CueId,
  Footage,
  Item,
  ItemId,
  Lane,
  LaneId,
  LaneSettings,
  MainClip,
  Marker,
  MarkerId,
  Project,
} from './project'
import { type Micros, plus, type Span, spanLength } from './time'

/** What can be selected: the kind says which list its id belongs to. */
export type Target =
  | { readonly kind: 'clip'; readonly id: ClipId }
  | { readonly kind: 'item'; readonly id: ItemId }
  | { readonly kind: 'cue'; readonly id: CueId }
  | { readonly kind: 'marker'; readonly id: MarkerId }
/** What is cut and trimmed: something with a length of its own axis. */
export type PieceTarget = Extract<Target, { readonly kind: 'clip' | 'item' }>

/** Every lane there is: the two that a film always has, and those that were added. */
export type LaneRef = 'main' | 'captions' | LaneId

export const findClip = (project: Project, id: ClipId): MainClip | undefined =>
  project.main.find((clip) => clip.id === id)

export const laneOf = (project: Project, id: ItemId): Lane | undefined =>
  project.lanes.find(({ items }) => items.some((item) => item.id === id))

export const findItem = (project: Project, id: ItemId): Item | undefined =>
  laneOf(project, id)?.items.find((item) => item.id === id)

/** The clip or the item: what plays a piece of something. */
export function findPiece(project: Project, target: Target): MainClip | Item | undefined {
  if (target.kind === 'clip') return findClip(project, target.id)
  return target.kind === 'item' ? findItem(project, target.id) : undefined
}

export const findCue = (project: Project, id: CueId): Cue | undefined =>
  project.captions.cues.find((cue) => cue.id === id)

export const findMarker = (project: Project, id: MarkerId): Marker | undefined =>
  project.markers.find((marker) => marker.id === id)

/** The file that a clip or an item shows or plays, and how; `undefined` for a card or a title. */
export function footageOf(piece: MainClip | Item | undefined): Footage | undefined {
  return piece?.content.kind === 'footage' ? piece.content : undefined
}

export function assetOf(project: Project, id: AssetId): Asset {
  const asset = project.assets[id]
  invariant(asset, `asset ${id} is in the project`)
  return asset
}

/** Its file; `undefined` for a card, a title, or what is not there. */
export function assetOfPiece(project: Project, piece: MainClip | Item | undefined): Asset | undefined {
  const footage = footageOf(piece)
  return footage && assetOf(project, footage.asset)
}

/** Where it stands in the film; `undefined` for what is gone or trimmed out of sight. */
export function placeOf(project: Project, target: Target): Span | undefined {
  const places = layout(project)
  switch (target.kind) {
    case 'clip':
      return places.clips.get(target.id)?.span
    case 'item':
      return places.byItem.get(target.id)?.span
    case 'cue':
      return placedCue(project, target.id)?.span
    case 'marker': {
      const time = places.markers.find(({ marker }) => marker.id === target.id)?.time
      return time === undefined ? undefined : { start: time, end: plus(time, 1) }
    }
  }
}

/** How long it is in the film. */
export function lengthOf(project: Project, target: Target): Micros | undefined {
  const span = placeOf(project, target)
  return span && spanLength(span)
}

const plain: LaneSettings = {}

export function settingsOf(project: Project, lane: LaneRef): LaneSettings {
  if (lane === 'main') return project.mainSettings ?? plain
  if (lane === 'captions') return project.captions.settings ?? plain
  return project.lanes.find(({ id }) => id === lane)?.settings ?? plain
}

/** The lane that something lies on; `undefined` for markers, which lie on none, and for what is gone. */
export function laneRefOf(project: Project, target: Target): LaneRef | undefined {
  if (target.kind === 'clip') return 'main'
  if (target.kind === 'cue') return 'captions'
  return target.kind === 'item' ? laneOf(project, target.id)?.id : undefined
}

/** Whether edits must leave it alone: its lane is locked, or hidden and so changed unseen. */
export function isGuarded(project: Project, target: Target): boolean {
  const lane = laneRefOf(project, target)
  return lane !== undefined && isLaneGuarded(project, lane)
}

export function isLaneGuarded(project: Project, lane: LaneRef): boolean {
  const { locked, hidden } = settingsOf(project, lane)
  return locked === true || hidden === true
}

export const sameTarget = (a: Target | null, b: Target | null) => a?.kind === b?.kind && a?.id === b?.id

/** The files that are seen or heard somewhere in the film. */
export function assetsInUse(project: Project): ReadonlySet<AssetId> {
  const pieces = [...project.main, ...project.lanes.flatMap(({ items }) => items)]
  const { backdrop } = project
  const behind = backdrop?.kind === 'photo' ? [backdrop.asset] : []
  return new Set([...behind, ...pieces.flatMap((piece) => footageOf(piece)?.asset ?? [])])
}
