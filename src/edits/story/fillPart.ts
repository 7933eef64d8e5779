import { assetOfPiece } from '../../project/find'
import type { Asset, ClipId, MainClip, PartId, Project } from '../../project/project'
import { storyPart } from '../../project/storyParts'
import { addAsset } from '../insert'
import { replaceAll } from '../replace'
import { renumber } from './renumber'
import { standIn } from './standIn'
import { type Lasting, takesOf } from './takes'
import { wordsPlace } from './writePart'

type Fill = { readonly id: PartId; readonly asset: Asset; readonly fresh: () => string; readonly lasting?: Lasting }

// | card | b |  ->  | take | b |      the part's words go on as long as its picture does
export function fillPart(project: Project, { id, asset, fresh, lasting = 'hold' }: Fill): Project {
  if (!asset.video || !storyPart(project, id)) return project
  const film = standIn(addAsset(project, asset), id, fresh)
  const length = storyPart(film, id)?.part.slot.length
  return length === undefined ? project : renumber(layTakes(film, id, takesOf(film, { asset, length, lasting, fresh })))
}

/** Another way for what is too short to last. */
export function setLasting(project: Project, id: PartId, lasting: Lasting, fresh: () => string): Project {
  const asset = assetOfPiece(project, storyPart(project, id)?.clips[0])
  return asset ? fillPart(project, { id, asset, lasting, fresh }) : project
}

/** What stands for the part is these from now on. The first of them takes its place, and what is pinned to that. */
function layTakes(project: Project, id: PartId, takes: readonly MainClip[]): Project {
  const part = storyPart(project, id)
  const [before, ...others] = part?.clips ?? []
  const [first, ...further] = takes
  if (!part || !before || !first) return project
  const leading = { ...first, id: before.id, part: id, ...(before.into && { into: before.into }) }
  const laid = [leading, ...further.map((take) => ({ ...take, part: id }))]
  const { title } = part
  return replaceAll(project, {
    clips: new Map<ClipId, readonly MainClip[]>([[before.id, laid], ...others.map((each) => [each.id, []] as const)]),
    ...(title && { items: new Map([[title.id, [{ ...title, ...wordsPlace(part.part.slot, laid) }]]]) }),
  })
}
