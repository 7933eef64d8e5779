import { assetOfPiece, findClip, footageOf, isGuarded, placeOf, type Target } from '../project/find'
import type { ClipId, Footage, Item, ItemId, LaneId, LinkId, MainClip, Project } from '../project/project'
import { placeItem } from './insert'
import { replaceClip, replaceItem } from './replace'
import { asRecorded } from './sound'

type Detach = { readonly id: ClipId; readonly itemId: ItemId; readonly linkId: LinkId; readonly newLane: LaneId }

// main    |  A  |        main    |  A  |      mute
//                   ->
//                        sound   |  A~ |      pinned to A and linked with it: cut together until unlinked
export function detachSound(project: Project, { id, itemId, linkId, newLane }: Detach): Project {
  const clip = findClip(project, id)
  const footage = footageOf(clip)
  const span = placeOf(project, { kind: 'clip', id })
  const heard = assetOfPiece(project, clip)?.audio && footage?.still === undefined && !footage?.sound?.muted
  if (!clip || !footage || !span || !heard || isGuarded(project, { kind: 'clip', id })) return project

  const { id: _, into: __, ...piece } = clip
  const own = clip.link ?? linkId
  const item: Item = {
    ...piece,
    id: itemId,
    link: own,
    anchor: { on: id, at: clip.sourceStart },
    content: { kind: 'footage', asset: footage.asset, fit: 'fill', ...(footage.sound && { sound: footage.sound }) },
  }
  const muted: MainClip = { ...clip, link: own, content: { ...footage, sound: { ...asRecorded, muted: true } } }
  return placeItem(replaceClip(project, id, [muted]), item, { kind: 'sound', start: span.start, newLane })
}

/** The sounds that were taken out of this clip and are still cut with it. */
export function detachedSounds(project: Project, id: ClipId): readonly Item[] {
  const clip = findClip(project, id)
  const asset = footageOf(clip)?.asset
  if (!clip?.link || !asset) return []
  return project.lanes
    .filter(({ kind }) => kind === 'sound')
    .flatMap(({ items }) => items.filter((item) => item.link === clip.link && footageOf(item)?.asset === asset))
}

/** The way back: the sound is the clip's own again, as loud as it was made beside it. */
export function attachSound(project: Project, id: ClipId): Project {
  const clip = findClip(project, id)
  const footage = footageOf(clip)
  const sounds = detachedSounds(project, id)
  const targets: Target[] = [{ kind: 'clip', id }, ...sounds.map((item) => ({ kind: 'item' as const, id: item.id }))]
  if (!clip || !footage || sounds.length === 0 || targets.some((target) => isGuarded(project, target))) return project

  const { sound: _, ...silent } = footage
  const sound = footageOf(sounds[0])?.sound
  const content: Footage = sound ? { ...silent, sound } : silent
  const without = sounds.reduce((film, item) => replaceItem(film, item.id, []), project)
  const others = [...without.main, ...without.lanes.flatMap(({ items }) => items)].filter(
    (each) => each.link === clip.link && each.id !== id,
  )
  const { link: __, ...free } = clip
  return replaceClip(without, id, [{ ...(others.length > 0 ? clip : free), content }])
}
