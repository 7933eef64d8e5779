import type { Target } from '../project/find'
import type { Asset, ClipId, ItemId, LaneId, PartId, Project } from '../project/project'
import type { Micros } from '../project/time'
import type { Part } from './arrangements'
import { freePart } from './arrangePictures'
import { setBackPhoto } from './backdrop'
import type { EditName } from './edit'
import { insertClip, insertOverlay, insertSound } from './insert'
import { insertAt, overwriteAt } from './insertAt'
import { layVoice } from './layVoice'
import { fillPart } from './story/fillPart'

/** Where a file shall go. A sound has no place on the main track: it is heard from `at` on, else from the beginning. */
export type Put =
  | { readonly how: 'end' }
  /** Between two clips, or into one, which is split there. */
  | { readonly how: 'insert'; readonly at: Micros }
  | { readonly how: 'overwrite'; readonly at: Micros }
  /** `parts`: of an arrangement, which are filled one by one. */
  | {
      readonly how: 'overlay'
      readonly at: Micros
      readonly lane?: LaneId | undefined
      readonly parts?: readonly Part[]
    }
  /** What was spoken over the film, from `at` on; in place of an earlier take. */
  | { readonly how: 'voice'; readonly at: Micros; readonly itemId: ItemId; readonly instead?: ItemId | undefined }
  /** Behind all pictures, where it is a photo. */
  | { readonly how: 'background' }
  /** What a part of the story shows. */
  | { readonly how: 'part'; readonly part: PartId }

/** Puts a file into the film in one of the ways there are. What is new gets the first of the `fresh` ids. */
export function putAsset(project: Project, asset: Asset, put: Put, fresh: () => string): Project {
  if (put.how === 'voice') return layVoice(project, { asset, ...put, laneId: fresh() as LaneId })
  if (asset.kind === 'sound') {
    const start = 'at' in put ? put.at : (0 as Micros)
    return insertSound(project, { asset, start, itemId: fresh() as ItemId, laneId: fresh() as LaneId })
  }
  switch (put.how) {
    case 'end':
      return insertClip(project, { asset, clipId: fresh() as ClipId })
    case 'background':
      return asset.kind === 'image'
        ? setBackPhoto(project, asset)
        : insertClip(project, { asset, clipId: fresh() as ClipId })
    case 'part':
      return fillPart(project, { id: put.part, asset, fresh })
    case 'insert':
      return insertAt(project, { asset, at: put.at, fresh })
    case 'overwrite':
      return overwriteAt(project, { asset, at: put.at, fresh })
    case 'overlay': {
      const [itemId, laneId] = [fresh() as ItemId, fresh() as LaneId]
      const part = put.parts && freePart(project, put.at, put.parts)
      return insertOverlay(project, { asset, itemId, laneId, lane: put.lane, start: put.at, ...(part && { part }) })
    }
  }
}

/** What was made by it. */
export const madeBy = (asset: Asset, { how }: Put, id: string): Target =>
  asset.kind === 'sound' || how === 'overlay' ? { kind: 'item', id: id as ItemId } : { kind: 'clip', id: id as ClipId }

/** The step's name in the list of what was done. */
export function nameOfPut({ kind }: Asset, put: Put): EditName {
  const { how } = put
  if (how === 'voice') return put.instead ? 'voiceAgain' : 'voice'
  const misplaced = kind === 'sound' || (how === 'background' && kind !== 'image')
  if (misplaced || how === 'end') return 'insert'
  return how === 'part' ? 'partFill' : how
}
