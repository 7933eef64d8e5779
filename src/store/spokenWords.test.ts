import { expect, it } from 'vitest'
import type { Edit } from '../edits/edit'
import { moveClip } from '../edits/move'
import { removeTargets } from '../edits/remove'
import { setSpeed } from '../edits/speed'
import { splitTargets } from '../edits/split'
import { trimClip } from '../edits/trim'
import { asset, clip, cue, film, on } from '../project/builders'
import { layout } from '../project/layout'
import type { ClipId, Project } from '../project/project'
import { brokenRules } from '../project/rules'
import { frameAt, frameCount, frameMoment, frameStart, fromSeconds, type Micros } from '../project/time'
import { planFrame } from '../render/planFrame'

// The words of a caption that is pinned to a clip light up with the picture that they were set to, on its very frame,
// whatever is done to the clip: what is asked of every frame of the film is the number of the source's frame that it shows.

const rate = { num: 30, den: 1 }
/** The source's frames at which the caption and its words begin, and where it ends. */
const [begin, end] = [45, 105]
const begins = [45, 52, 71, 90]
const shares = begins.map((frame) => (frame - begin) / (end - begin))

const style = { ...film({}).captions.style, spoken: { color: '#ffd84d' } }
const start: Project = {
  ...film({
    assets: [asset('v', 10)],
    main: [clip('before', 'v', 6, 1), clip('a', 'v', 1, 4), clip('after', 'v', 7, 2)],
    cues: [{ ...cue('one', on('a', begin / 30, (end - begin) / 30), 'Баш бармак, бадал жүрөк'), words: shares }],
  }),
}
const project: Project = { ...start, captions: { ...start.captions, style } }

const a = 'a' as ClipId
const target = { kind: 'clip', id: a } as const
let ids = 0
const fresh = () => `fresh-${ids++}`
const frames = (count: number) => frameStart(count, rate)

const splitAt =
  (frame: number): Edit =>
  (film) =>
    splitTargets(film, [target], frames(frame), fresh)
const trimmed =
  (edge: 'start' | 'end', by: number): Edit =>
  (film) =>
    trimClip(film, { id: a, edge, by: (by < 0 ? -frames(-by) : frames(by)) as Micros })
const speed =
  (value: number): Edit =>
  (film) =>
    setSpeed(film, target, value)
const rippled: Edit = (film) => removeTargets(film, [{ kind: 'clip', id: 'before' as ClipId }])
const reordered: Edit = (film) => moveClip(film, { id: a, index: 2 })

const edits: readonly (readonly [string, readonly Edit[]])[] = [
  ['nothing', []],
  ['a split before it', [splitAt(40)]],
  ['a split within a word of it', [splitAt(65)]],
  ['a trim of what lies before it', [trimmed('start', 10)]],
  ['a trim into it', [trimmed('start', 25)]],
  ['a trim of what lies behind it', [trimmed('end', -35)]],
  ['a trim into its end', [trimmed('end', -50)]],
  ['double speed', [speed(2)]],
  ['half speed', [speed(0.5)]],
  ['a crooked speed', [speed(1.3)]],
  ['a ripple', [rippled]],
  ['another order', [reordered]],
  ['all of it together', [rippled, trimmed('start', 25), speed(0.7), splitAt(30)]],
]

/** For each frame of the film: the source's frame that is seen, and how many words have begun. */
const seen = (film: Project) =>
  Array.from({ length: frameCount(layout(film).length, rate) }, (_, frame) => {
    const { layers } = planFrame(film, frameMoment(frame, rate))
    const [picture, caption] = [
      layers.find(({ kind }) => kind === 'picture'),
      layers.find(({ kind }) => kind === 'text'),
    ]
    if (picture?.kind !== 'picture') throw new Error('The film has no gaps')
    return {
      frame,
      source: frameAt(picture.time, rate),
      begun: caption?.kind === 'text' ? caption.begun : undefined,
    }
  })

it.each(edits)('after %s each word lights up with its picture', (_, all) => {
  const edited = all.reduce((film, edit) => edit(film), project)
  expect(brokenRules(edited)).toEqual([])
  if (all.length > 0) expect(edited).not.toBe(project)
  const inside = seen(edited).filter(({ source }) => source >= begin && source < end)
  expect(inside.length).toBeGreaterThan(10)
  expect(inside).toEqual(
    inside.map(({ frame, source }) => ({ frame, source, begun: begins.filter((each) => each <= source).length })),
  )
})

it.each(edits)('after %s nothing is said where the picture is another', (_, all) => {
  const edited = all.reduce((film, edit) => edit(film), project)
  const outside = seen(edited).filter(({ source }) => source < begin || source >= end)
  expect(outside.filter(({ begun }) => begun !== undefined)).toEqual([])
})

it('the test would find a word that is a frame late', () => {
  const late = {
    ...project,
    captions: {
      ...project.captions,
      cues: project.captions.cues.map((each) => ({
        ...each,
        words: shares.map((share) => share + fromSeconds(1 / 30) / fromSeconds(2)),
      })),
    },
  }
  expect(seen(late).find(({ source }) => source === begins[1])?.begun).not.toBe(2)
})
