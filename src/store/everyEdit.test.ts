import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addCue, setCaptionStyle, setCueText } from '../edits/captions'
import { mergeCue, splitCue } from '../edits/captionsCut'
import { layCues, layScript, putCue } from '../edits/captionsLay'
import { retimeCues, shiftCues } from '../edits/captionsTime'
import { rewordCues, setSpeaker } from '../edits/captionsWords'
import type { Edit } from '../edits/edit'
import { setShape, setZone } from '../edits/film'
import { insertClip, insertOverlay, insertSound } from '../edits/insert'
import { layVoice } from '../edits/layVoice'
import { moveClip, moveCue, moveItem } from '../edits/move'
import { removeTarget } from '../edits/remove'
import { setSound } from '../edits/sound'
import { setSpeed } from '../edits/speed'
import { splitTargets } from '../edits/split'
import { addSticker, setSticker } from '../edits/stickers'
import { resetAllCueStyles, resetCueStyle, setCueStyle, styleAllCaptions } from '../edits/styles'
import { styleText } from '../edits/styleText'
import { addTitle } from '../edits/titles'
import { setEveryTransition, setTransition, setTransitionLength } from '../edits/transition'
import { trimTarget } from '../edits/trim'
import { frozen } from '../lib/frozen'
import { asset, film } from '../project/builders'
import type { Target } from '../project/find'
import { layout } from '../project/layout'
import { meetingTransitions } from '../project/meetingTransitions'
import { parseProject } from '../project/parse'
import type { ClipId, CueId, ItemId, LaneId, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { stickerNames } from '../project/stickers'
import { entrances, loops, type Motion } from '../project/textStyle'
import { type Micros, plus } from '../project/time'
import { transitions } from '../project/transition'
import { zoneNames } from '../project/zones'
import { createEditor } from './editor'
import { type Numbers, pictureKinds } from './pictureKinds'

const assets = { video: asset('v', 10), photo: asset('p', 3, 'image'), song: asset('m', 7.3, 'sound') }

/** Something of the project, picked by a number. */
function pick(project: Project, which: number): Target {
  const { main, items, cues } = layout(project)
  const all: Target[] = [
    ...main.map(({ clip }) => ({ kind: 'clip' as const, id: clip.id })),
    ...items.map(({ item }) => ({ kind: 'item' as const, id: item.id })),
    ...cues.map(({ cue }) => ({ kind: 'cue' as const, id: cue.id })),
  ]
  return all[which % Math.max(1, all.length)] ?? { kind: 'clip', id: 'none' as ClipId }
}

/** A caption that is there, picked by a number. */
const pickCue = (project: Project, which: number) =>
  layout(project).cues[which % Math.max(1, layout(project).cues.length)]?.cue.id ?? ('none' as CueId)

/** Times that overlap and go beyond the film. */
const spans = (time: Micros, by: Micros) =>
  [0, 1, 2, 3].map((n) => {
    const start = Math.max(0, time + (n * by) / 4) as Micros
    return { start, end: plus(start, Math.abs(by) / 3) }
  })

/** An edit that must leave the film as long as it is. */
const inTime =
  (edit: Edit): Edit =>
  (project) => {
    const after = edit(project)
    expect(layout(after).length).toBe(layout(project).length)
    return after
  }

let ids = 0
const fresh = () => `n${ids++}`

/** One of each edit, told by numbers that need not make sense. */
const kinds: readonly ((numbers: Numbers) => Edit)[] = [
  ({ which }) =>
    (project) =>
      insertClip(project, { asset: assets.video, clipId: fresh() as ClipId, index: which % 9 }),
  () => (project) => insertClip(project, { asset: assets.photo, clipId: fresh() as ClipId }),
  ({ time }) =>
    (project) =>
      insertSound(project, { asset: assets.song, itemId: fresh() as ItemId, laneId: fresh() as LaneId, start: time }),
  ({ which, time }) =>
    (project) =>
      layVoice(project, {
        asset: assets.song,
        ...{ at: time, itemId: fresh() as ItemId, laneId: fresh() as LaneId },
        ...(which % 2 && { instead: pick(project, which).id as ItemId }),
      }),
  ({ time }) =>
    (project) =>
      insertOverlay(project, {
        asset: assets.photo,
        itemId: fresh() as ItemId,
        laneId: fresh() as LaneId,
        start: time,
      }),
  ({ which, time }) =>
    (project) =>
      splitTargets(project, [pick(project, which)], time, fresh),
  ({ which, by }) =>
    (project) =>
      trimTarget(project, pick(project, which), 'start', by),
  ({ which, by }) =>
    (project) =>
      trimTarget(project, pick(project, which), 'end', by),
  ({ which, time }) =>
    (project) =>
      moveClip(project, { id: pick(project, which).id as ClipId, index: time % 7 }),
  ({ which, by }) =>
    (project) =>
      moveItem(project, { id: pick(project, which).id as ItemId, start: by, newLane: fresh() as LaneId }),
  ({ which, by }) =>
    (project) =>
      moveCue(project, { id: pick(project, which).id as CueId, start: by }),
  ({ which }) =>
    (project) =>
      removeTarget(project, pick(project, which)),
  ({ which, by }) =>
    (project) =>
      setSound(project, pick(project, which), { volume: by / 1e6, muted: which % 2 === 0 }),
  ({ which, by }) =>
    (project) =>
      setSpeed(project, pick(project, which), Math.abs(by) / 3e6),
  ...pictureKinds(pick, assets).map((kind) => (numbers: Numbers) => inTime(kind(numbers))),
  ({ which }) =>
    (project) =>
      setShape(project, which % 2 ? 'square' : 'wide'),
  ({ time }) =>
    (project) =>
      addCue(project, { id: fresh() as CueId, at: time, text: 'ңөү' }),
  ({ which, time }) =>
    (project) =>
      setCueText(project, pick(project, which).id as CueId, `сөз ${time}`),
  ({ which, time, by }) =>
    (project) => {
      const cues = spans(time, by).map((span) => ({ id: fresh() as CueId, text: 'бир эки', words: [0, 0.7], span }))
      return layCues(project, cues, which % 9 === 0 ? 'instead' : 'beside')
    },
  ({ which, time }) =>
    (project) => {
      const lines = Array.from({ length: which % 7 }, (_, n) => ({ id: fresh() as CueId, text: `${n}-сап` }))
      return layScript(project, { lines, at: time })
    },
  ({ which, time, by }) =>
    (project) => {
      const id = which % 2 ? (fresh() as CueId) : pickCue(project, which)
      return putCue(project, { id, text: 'жазылды', span: { start: time, end: plus(time, Math.abs(by)) } })
    },
  ({ which }) =>
    (project) =>
      splitCue(project, { id: pickCue(project, which), at: which % 8, newId: fresh() as CueId }),
  ({ which }) =>
    (project) =>
      mergeCue(project, pickCue(project, which)),
  ({ which, by }) =>
    (project) =>
      shiftCues(project, { from: which % 3 ? pickCue(project, which) : undefined, by }),
  ({ which, time, by }) =>
    (project) =>
      retimeCues(project, {
        first: pickCue(project, which % 5),
        last: pickCue(project, which),
        marks: spans(time, Math.abs(by) as Micros),
      }),
  ({ which, time }) =>
    (project) =>
      rewordCues(project, { ids: new Set([pickCue(project, which)]), change: (text) => text.slice(time % 3) }),
  ({ which }) =>
    (project) =>
      setSpeaker(project, pickCue(project, which), which % 3 ? which % 4 : null),
  ({ by }) =>
    (project) =>
      setCaptionStyle(project, { y: by / 1e6, size: by / 1e7 }),
  ({ time }) =>
    (project) =>
      addTitle(project, { id: fresh() as ItemId, laneId: fresh() as LaneId, at: time, text: 'ңөү' }),
  ({ which, time }) =>
    (project) =>
      addSticker(project, {
        id: fresh() as ItemId,
        laneId: fresh() as LaneId,
        at: time,
        name: stickerNames[which % stickerNames.length] ?? 'star',
      }),
  ({ which, by }) =>
    (project) =>
      setSticker(project, pick(project, which).id as ItemId, {
        size: by / 1e6,
        rotation: by / 1e4,
        color: which % 2 ? '#6b35f2' : undefined,
      }),
  ({ which, by }) =>
    (project) =>
      styleText(project, pick(project, which), { rotation: by / 1e4, align: which % 2 ? 'left' : undefined }),
  ({ which, time, by }) =>
    (project) => {
      const way = { kind: entrances[which % entrances.length] ?? 'fade', length: Math.abs(by) as Micros }
      const sides = [{ in: way }, { out: way }, { in: way, out: way }, { loop: loops[which % loops.length] }, {}]
      return styleText(project, pick(project, which), { motion: sides[time % sides.length] as Motion })
    },
  ({ which }) =>
    (project) =>
      setZone(project, [...zoneNames, null][which % 4] ?? null),
  ({ which, by, time }) =>
    (project) =>
      setCueStyle(project, pick(project, which).id as CueId, {
        size: Math.abs(by) / 1e8,
        outline: which % 2 ? undefined : { color: '#1a1205', width: 0.1 },
        ...(time % 2 === 0 && { capitals: true }),
      }),
  ({ which, by }) =>
    (project) =>
      styleAllCaptions(project, { color: which % 2 ? '#ffffff' : '#ffd84d', ...(by > 0 && { outline: undefined }) }),
  ({ which }) =>
    (project) =>
      resetCueStyle(project, pick(project, which).id as CueId),
  ({ which }) => (which > 30 ? resetAllCueStyles : (project) => project),
  ({ which, time }) =>
    inTime((project) => {
      const kind = transitions[time % transitions.length] ?? null
      return setTransition(project, pick(project, which).id as ClipId, which % 5 ? kind : null)
    }),
  ({ which, by }) => inTime((project) => setTransitionLength(project, pick(project, which).id as ClipId, by)),
  ({ which, by }) =>
    inTime((project) => {
      const into = { kind: transitions[which % transitions.length] ?? 'spin', length: 300_000 as Micros }
      return setEveryTransition(project, by > 0 ? into : null)
    }),
]

const step = fc.record({
  kind: fc.nat({ max: kinds.length - 1 }),
  which: fc.nat({ max: 40 }),
  time: fc.nat({ max: 30_000_000 }).map((time) => time as Micros),
  by: fc.integer({ min: -12_000_000, max: 12_000_000 }).map((time) => time as Micros),
})

it('keeps every rule through any sequence of edits, and undo leads back to the very same project', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const editor = createEditor(frozen(film({ assets: Object.values(assets) })))
      const seen = [editor.getState().project]
      for (const { kind, ...numbers } of steps) {
        editor.apply('insert', (kinds[kind] as (typeof kinds)[number])(numbers))
        const { project } = editor.getState()
        expect(brokenRules(frozen(project))).toEqual([])
        expect(meetingTransitions(project)).toEqual([])
        if (project !== seen.at(-1)) seen.push(project)
      }
      const last = seen.at(-1)
      expect(parseProject(JSON.parse(JSON.stringify(last)))).toEqual(last)

      for (const before of seen.slice(0, -1).reverse()) {
        editor.undo()
        expect(editor.getState().project).toBe(before)
      }
      expect(editor.getState().past).toEqual([])
      for (const after of seen.slice(1)) {
        editor.redo()
        expect(editor.getState().project).toBe(after)
      }
    }),
    { numRuns: 300 },
  )
})
