import { longestText } from '../project/cleanText'
import { isLaneGuarded } from '../project/find'
import { layout, type PlacedCue, placedCue } from '../project/layout'
import type { Cue, CueId, Project } from '../project/project'
import { frameStart, nearestFrame, type Span, spanLength } from '../project/time'
import { wordShares, wordsOf } from '../project/words'
import { mostCues } from './captionsRoom'
import { replaceAll, replaceCue } from './replace'
import { partOnContent } from './seenPart'

type Split = { readonly id: CueId; readonly at: number; readonly newId: CueId }

// | Баш бармак, бадал жүрөк |   ->   | Баш бармак, | бадал жүрөк |      `at`: a place in the text
//               ^ at
//
// The second begins when the first of its words did. Nothing where one of the two would have no words or no frame.
export function splitCue(project: Project, { id, at, newId }: Split): Project {
  const placed = placedCue(project, id)
  if (!placed || project.captions.cues.length >= mostCues) return project
  const { cue, span, whole } = placed
  const [first, second] = [cue.text.slice(0, at).trim(), cue.text.slice(at).trim()]
  if (first === '' || second === '') return project
  const rate = project.frameRate
  const cut = nearestFrame(whole.start + shareAt(cue, at) * spanLength(whole), rate)
  const frame = frameStart(1, rate)
  const time = Math.max(span.start + frame, Math.min(span.end - frame, cut)) as typeof cut
  if (time <= span.start || time >= span.end) return project

  const part = (text: string, from: number, half: Span): Cue => {
    const words = isTimed(cue) ? cue.words.slice(from, from + wordsOf(text).length) : undefined
    return partOnContent(project, { ...placed, cue: withWords({ ...cue, text }, words) }, half)
  }
  return replaceCue(project, id, [
    part(first, 0, { start: span.start, end: time }),
    { ...part(second, wordsOf(first).length, { start: time, end: span.end }), id: newId },
  ])
}

/** When what stands at this place of the text is said, as a share of the caption. */
function shareAt(cue: Cue, at: number): number {
  const shares = wordShares(cue)
  const before = cue.text.slice(0, at)
  const count = wordsOf(before).length
  const inWord = /\S$/.test(before) && /^\S/.test(cue.text.slice(at))
  if (!inWord) return shares[count] ?? 1
  const [begin, end] = [shares[count - 1] ?? 0, shares[count] ?? 1]
  const said = /\S+$/.exec(before)?.[0].length ?? 0
  const whole = said + (/^\S+/.exec(cue.text.slice(at))?.[0].length ?? 0)
  return begin + ((end - begin) * said) / whole
}

type Timed = Cue & { readonly words: readonly number[] }
const isTimed = (cue: Cue): cue is Timed => cue.words?.length === wordsOf(cue.text).length

function withWords({ words: _, ...cue }: Cue, words: readonly number[] | undefined): Cue {
  return words ? { ...cue, words } : cue
}

// | a |   | b |   ->   |   a b   |      the pause between them closes; the second takes the look of the first
export function mergeCue(project: Project, id: CueId): Project {
  const { cues } = layout(project)
  const at = cues.findIndex(({ cue }) => cue.id === id)
  const [a, b] = [cues[at], cues[at + 1]]
  if (at < 0 || !a || !b || isLaneGuarded(project, 'captions')) return project
  const text = `${a.cue.text} ${b.cue.text}`.trim()
  if (text.length > longestText) return project
  const whole = { start: a.span.start, end: b.span.end }
  const timed = isTimed(a.cue) || isTimed(b.cue) ? [...sharesIn(a, whole), ...sharesIn(b, whole)] : undefined
  const merged = withWords({ ...a.cue, text }, timed)
  return replaceAll(project, {
    cues: new Map([
      [a.cue.id, [partOnContent(project, { cue: merged, span: whole, whole })]],
      [b.cue.id, []],
    ]),
  })
}

/** When the words of a caption begin, as shares of a longer one that it becomes a part of. */
const sharesIn = ({ cue, whole: own }: PlacedCue, whole: Span) =>
  wordShares(cue).map((share) => (own.start + share * spanLength(own) - whole.start) / spanLength(whole))
