import { isAttached, layout } from './layout'
import type { Asset, Project } from './project'
import { longest, sourceEnd } from './source'
import { overlaps } from './time'

const isTime = (time: number) => Number.isInteger(time) && time >= 0 && time <= longest

function* pieceFaults(project: Project) {
  const pieces = [...project.main, ...project.lanes.flatMap(({ items }) => items)]
  for (const { id, asset: assetId, sourceStart, length, sound } of pieces) {
    const asset: Asset | undefined = project.assets[assetId]
    if (!asset) yield `${id} shows a file that is not there`
    else if (sourceStart + length > sourceEnd(asset)) yield `${id} goes beyond its source`
    if (!isTime(sourceStart) || !isTime(length) || length === 0) yield `${id} has an impossible time`
    if (sound && !(sound.volume >= 0 && sound.volume <= 2)) yield `${id} has an impossible volume`
  }
}

function* laneFaults(project: Project) {
  const { sounds, cues, length } = layout(project)
  if (!isTime(length)) yield 'the film is longer than a day'
  for (const [index, a] of sounds.entries()) {
    if (!isTime(a.span.start)) yield `${a.item.id} begins at an impossible time`
    const clash = sounds.slice(index + 1).find((b) => b.lane === a.lane && overlaps(a.span, b.span))
    if (clash) yield `${a.item.id} overlaps ${clash.item.id}`
  }
  for (const [index, { cue, span }] of cues.entries()) {
    const next = cues[index + 1]
    if (next && overlaps(span, next.span)) yield `${cue.id} overlaps ${next.cue.id}`
  }
  if (project.lanes.some(({ items }) => items.length === 0)) yield 'a lane is empty'
}

function* cueFaults(project: Project) {
  const clips = new Set(project.main.map(({ id }) => id))
  for (const { id, place } of project.captions.cues) {
    if (!isAttached(place)) {
      if (!isTime(place.start) || !isTime(place.end) || place.end <= place.start) yield `${id} has an impossible span`
    } else if (!clips.has(place.on)) yield `${id} is attached to a clip that is not there`
    else if (!isTime(place.at) || !isTime(place.length) || place.length === 0) yield `${id} has an impossible place`
  }
}

function* idFaults(project: Project) {
  const ids = [
    ...project.main.map(({ id }) => id),
    ...project.lanes.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
    ...project.captions.cues.map(({ id }) => id),
  ]
  if (new Set(ids).size < ids.length) yield 'two things have the same id'
  for (const [key, asset] of Object.entries(project.assets)) if (asset.id !== key) yield `${key} is filed wrongly`
  if (project.size.width % 2 || project.size.height % 2) yield 'the frame has an odd side'
}

/** Every broken rule, in words for a developer. A project of which this is not empty must not exist. */
export const brokenRules = (project: Project): readonly string[] => [
  ...pieceFaults(project),
  ...laneFaults(project),
  ...cueFaults(project),
  ...idFaults(project),
]
