import type { Cue } from './project'
import { type Micros, type Span, spanLength } from './time'

/** Marks that stand alone between spaces, as a dash, belong to the word before them; `before`: how many words there are. */
export const isWord = (part: string, before: number) => before === 0 || /[\p{L}\p{N}\p{Emoji}]/u.test(part)

export const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/u)
    .filter((part, index) => isWord(part, index))

/** More words would be too small to judge a sample by. */
const mostLetters = 24

/** The first few of somebody's own words: for a sample of how they look. */
export function fewWords(text: string): string {
  const words = text.trim().split(/\s+/u)
  let few = words[0] ?? ''
  for (const word of words.slice(1)) {
    if (few.length + 1 + word.length > mostLetters) break
    few = `${few} ${word}`
  }
  return few
}

/** Even a short word takes a while to be said. */
const leastWeight = 2

/** When each word begins, as a share of the caption: as it was set, or by how long the words before it are. */
export function wordShares({ text, words }: Pick<Cue, 'text' | 'words'>): readonly number[] {
  const all = wordsOf(text)
  if (words?.length === all.length) return words
  const weights = all.map((word) => Math.max(leastWeight, word.length))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let before = 0
  return weights.map((weight) => {
    const share = before / sum
    before += weight
    return share
  })
}

/** How many words have begun at `time`; `whole` is where all of the caption lies in the film. */
export function wordsBegun(cue: Pick<Cue, 'text' | 'words'>, whole: Span, time: Micros): number {
  const length = spanLength(whole)
  return wordShares(cue).filter((share) => whole.start + Math.round(share * length) <= time).length
}

/** The caption where only `part` of what was `whole` is left: its words begin when they did. */
export function withPart<Told extends Cue>(cue: Told, whole: Span, part: Span): Told {
  if (!cue.words) return cue
  const share = (each: number) => (whole.start + each * spanLength(whole) - part.start) / spanLength(part)
  return { ...cue, words: cue.words.map((each) => Math.max(0, Math.min(1, share(each)))) }
}
