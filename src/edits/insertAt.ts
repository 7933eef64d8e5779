import { clamp } from '../lib/clamp'
import { isLaneGuarded } from '../project/find'
import { layout, ontoFrame } from '../project/layout'
import type { Asset, ClipId, MainClip, Project } from '../project/project'
import { type Micros, plus } from '../project/time'
import { clipsBefore, cutMain } from './cutMain'
import { addAsset, clipOf, insertClip } from './insert'
import { replaceAll, withMain } from './replace'
import { toldAround } from './toldAround'

type At = { readonly asset: Asset; readonly at: Micros; readonly fresh: () => string }

const refuses = (project: Project, asset: Asset) => !asset.video || isLaneGuarded(project, 'main')
const inFilm = (project: Project, at: Micros) => clamp(at, 0, layout(project).main.at(-1)?.span.end ?? 0) as Micros

// |   A   | B |  ->  | A | new | A' | B |
//     ^ at
//
// The first id is the new clip's. What is pinned stays with its content, captions too; at a cut nothing is split.
export function insertAt(project: Project, { asset, at, fresh }: At): Project {
  if (refuses(project, asset)) return project
  const time = inFilm(project, at)
  const clipId = fresh() as ClipId
  const cut = cutMain(project, time, fresh)
  const told = replaceAll(cut, { cues: toldAround(cut, time) })
  return insertClip(told, { asset, clipId, index: clipsBefore(cut, time) })
}

// |   A   | B |  ->  | A | new  | B |      the film grows only where `new` runs over its end
//     ^ at
//
// The first id is the new clip's. What is pinned to what it covers goes, as if that were removed.
export function overwriteAt(project: Project, { asset, at, fresh }: At): Project {
  if (refuses(project, asset)) return project
  const start = inFilm(project, at)
  const clip = clipOf(project, asset, fresh() as ClipId)
  const end = ontoFrame(plus(start, clip.length), project.frameRate)
  const cut = cutMain(cutMain(project, start, fresh), end, fresh)
  const [from, to] = [clipsBefore(cut, start), clipsBefore(cut, end)]
  const film = addAsset(cut, asset)
  const [first, ...others] = film.main.slice(from, to)
  if (!first) return withMain(film, film.main.toSpliced(from, 0, clip))
  const clips = new Map<ClipId, readonly MainClip[]>(others.map(({ id }) => [id, []]))
  return replaceAll(film, { clips: clips.set(first.id, [clip]) })
}
