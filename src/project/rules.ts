import { cameraFaults } from './camera'
import { type Adjustment, adjustments, isShare } from './grade'
import { isAttached, isPinned, layout } from './layout'
import { pictureFaults } from './picture'
import type { Item, LaneSettings, MainClip, Project } from './project'
import { contentEnd, longest, sourceAt } from './source'
import { stickerFaults } from './stickerFaults'
import { storyFaults } from './storyFaults'
import { overlaps } from './time'
import { transitionLengths } from './transition'

const isTime = (time: number) => Number.isInteger(time) && time >= 0 && time <= longest
const isVolume = (volume: number) => volume >= 0 && volume <= 2

/** What speeds and halves round away; the frame shown there is the same. */
const slack = 100
export const speeds = { least: 0.25, most: 4 } as const

function* pieceFaults(project: Project, piece: MainClip | Item) {
  const { id, content, sourceStart, length, speed = 1 } = piece
  if (!isTime(sourceStart) || !isTime(length) || length === 0) yield `${id} has an impossible time`
  if (!(speed >= speeds.least && speed <= speeds.most)) yield `${id} has an impossible speed`
  if (sourceAt(piece, length) > contentEnd(project.assets, content) + slack) yield `${id} goes beyond its source`
  if (content.kind === 'sticker') for (const fault of stickerFaults(content)) yield `${id} ${fault}`
  if (content.kind !== 'footage') return
  if (!project.assets[content.asset]) yield `${id} shows a file that is not there`
  if (content.still !== undefined && !isTime(content.still)) yield `${id} shows an impossible moment`
  const { look, ...adjusted } = content.grade ?? {}
  if (look && !isShare(look.strength)) yield `${id} wears an impossible look`
  for (const [name, value] of Object.entries(adjusted)) {
    if (!isShare(value, adjustments[name as Adjustment].least)) yield `${id} has an impossible ${name}`
  }
  for (const fault of pictureFaults(content)) yield `${id} ${fault}`
  for (const fault of cameraFaults(content)) yield `${id} ${fault}`
  const { keys = [], zooms = [], glide } = content
  const times = [...keys.map(({ at }) => at), ...[glide ?? [], zooms].flat().flatMap(({ start, end }) => [start, end])]
  if (!times.every(isTime)) yield `${id} moves at an impossible time`
  const { sound } = content
  if (!sound) return
  if (!isVolume(sound.volume)) yield `${id} has an impossible volume`
  if (!isTime(sound.fadeIn ?? 0) || !isTime(sound.fadeOut ?? 0)) yield `${id} has an impossible fade`
}

/**
 * A transition stores what was wished for, also where its clips are too short for it now: trimmed out again they have it
 * back. How long it lasts is told by `transitionBefore`.
 */
function* transitionFaults({ main }: Project) {
  const { least, most } = transitionLengths
  for (const [index, { id, into }] of main.entries()) {
    if (!into) continue
    if (index === 0) yield `${id} comes out of nothing`
    if (!isTime(into.length) || into.length < least || into.length > most) yield `${id} has an impossible transition`
  }
}

function* laneFaults(project: Project) {
  const { items, cues, length } = layout(project)
  if (!isTime(length)) yield 'the film is longer than a day'
  for (const [index, { item, lane, span }] of items.entries()) {
    if (!isTime(span.start)) yield `${item.id} begins at an impossible time`
    const next = items[index + 1]
    if (next?.lane === lane && overlaps(span, next.span)) yield `${item.id} overlaps ${next.item.id}`
  }
  for (const [index, { cue, span }] of cues.entries()) {
    const next = cues[index + 1]
    if (next && overlaps(span, next.span)) yield `${cue.id} overlaps ${next.cue.id}`
  }
  for (const { id, kind, items: own, settings } of project.lanes) {
    if (own.length === 0 && !settings) yield `${id} is empty`
    const fits = (item: Item) => (item.content.kind !== 'footage') === (kind === 'text')
    if (!own.every(fits)) yield `${id} holds what belongs elsewhere`
  }
}

function* anchorFaults(project: Project) {
  const clips = new Set(project.main.map(({ id }) => id))
  const cover = project.cover ? [{ id: 'the cover', anchor: project.cover }] : []
  for (const { id, anchor } of [...project.lanes.flatMap(({ items }) => items), ...project.markers, ...cover]) {
    if (!isPinned(anchor)) {
      if (!isTime(anchor.start)) yield `${id} begins at an impossible time`
    } else if (!clips.has(anchor.on)) yield `${id} is pinned to a clip that is not there`
    else if (!isTime(anchor.at)) yield `${id} is pinned to an impossible time`
  }
  for (const { id, place } of project.captions.cues) {
    if (!isAttached(place)) {
      if (!isTime(place.start) || !isTime(place.end) || place.end <= place.start) yield `${id} has an impossible span`
    } else if (!clips.has(place.on)) yield `${id} is attached to a clip that is not there`
    else if (!isTime(place.at) || !isTime(place.length) || place.length === 0) yield `${id} has an impossible place`
  }
}

function* settingsFaults({ mainSettings, captions, lanes }: Project) {
  const all = [mainSettings, captions.settings, ...lanes.map(({ settings }) => settings)]
  for (const { volume = 1 } of all.filter((each): each is LaneSettings => each !== undefined)) {
    if (!isVolume(volume)) yield 'a lane has an impossible volume'
  }
}

function* idFaults(project: Project) {
  const ids = [
    ...project.main.map(({ id }) => id),
    ...project.lanes.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
    ...project.captions.cues.map(({ id }) => id),
    ...project.markers.map(({ id }) => id),
  ]
  if (new Set<string>(ids).size < ids.length) yield 'two things have the same id'
  for (const [key, asset] of Object.entries(project.assets)) if (asset.id !== key) yield `${key} is filed wrongly`
  const { backdrop } = project
  if (backdrop?.kind === 'photo' && project.assets[backdrop.asset]?.kind !== 'image') yield 'the background is no photo'
  if (project.size.width % 2 || project.size.height % 2) yield 'the frame has an odd side'
}

/** Every broken rule, in words for a developer. A project of which this is not empty must not exist. */
export const brokenRules = (project: Project): readonly string[] => [
  ...project.main.flatMap((clip) => [...pieceFaults(project, clip)]),
  ...project.lanes.flatMap(({ items }) => items.flatMap((item) => [...pieceFaults(project, item)])),
  ...transitionFaults(project),
  ...anchorFaults(project),
  ...laneFaults(project),
  ...settingsFaults(project),
  ...idFaults(project),
  ...storyFaults(project),
]
