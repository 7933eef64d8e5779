import { invariant } from '../lib/invariant'
import { layout } from './layout'
import type { Asset, AssetId, ClipId, Cue, CueId, ItemId, MainClip, Project, SoundItem } from './project'

/** What can be selected: the kind says which list its id belongs to. */
export type Target =
  | { readonly kind: 'clip'; readonly id: ClipId }
  | { readonly kind: 'sound'; readonly id: ItemId }
  | { readonly kind: 'cue'; readonly id: CueId }

export const findClip = (project: Project, id: ClipId): MainClip | undefined =>
  project.main.find((clip) => clip.id === id)

export const findSound = (project: Project, id: ItemId): SoundItem | undefined =>
  project.lanes.flatMap(({ items }) => items).find((item) => item.id === id)

/** The clip or the sound: what plays a piece of a file. */
export const findPiece = (project: Project, target: Target): MainClip | SoundItem | undefined =>
  target.kind === 'clip'
    ? findClip(project, target.id)
    : target.kind === 'sound'
      ? findSound(project, target.id)
      : undefined

export const findCue = (project: Project, id: CueId): Cue | undefined =>
  project.captions.cues.find((cue) => cue.id === id)

export function assetOf(project: Project, id: AssetId): Asset {
  const asset = project.assets[id]
  invariant(asset, `asset ${id} is in the project`)
  return asset
}

/** Where it stands in the film; `undefined` for what is gone or trimmed out of sight. */
export function placeOf(project: Project, target: Target) {
  const { main, sounds, cues } = layout(project)
  switch (target.kind) {
    case 'clip':
      return main.find(({ clip }) => clip.id === target.id)?.span
    case 'sound':
      return sounds.find(({ item }) => item.id === target.id)?.span
    case 'cue':
      return cues.find(({ cue }) => cue.id === target.id)?.span
  }
}

export const sameTarget = (a: Target | null, b: Target | null) => a?.kind === b?.kind && a?.id === b?.id
