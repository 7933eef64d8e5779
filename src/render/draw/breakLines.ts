import type { Lettering } from '../planText'
import type { Token } from '../tokens'

export type Line = readonly Token[]
type Measure = (line: Line) => number

/**
 * The ways in which a text may be broken into lines: in one, in two and so on up to `most`, as equal as they can be, and
 * where it parts least; or as it was typed. What was typed in more lines than that has `most` all the same. Words
 * with a hyphen stay whole: a Kyrgyz pair like «кел-кел» is one word. No line begins with a mark that stands alone, as a
 * dash, and none ends with a dot that stands between two words. What must stay together: see `isOne`.
 */
export function waysToBreak(tokens: Line, measure: Measure, most: Lettering['lines']): readonly (readonly Line[])[] {
  const typed = Array.from({ length: (tokens.at(-1)?.line ?? 0) + 1 }, (_, index) => typedLine(tokens, index))
  const limit = most === 'typed' ? Math.max(2, typed.length) : most
  if (typed.length > limit) return [balanced(tokens, measure, typedEnds(typed), limit)]
  if (typed.length > 1) return [typed]
  const cuts = tokens.flatMap((token, index) => (index > 0 && !isOne(tokens[index - 1], token) ? [index] : []))
  return Array.from({ length: Math.min(limit, cuts.length + 1) }, (_, fewer) =>
    balanced(tokens, measure, cuts, fewer + 1).map(withoutDot),
  )
}

const withoutDot = (line: Line) => (line.length > 1 && line.at(-1)?.text === '·' ? line.slice(0, -1) : line)

const typedLine = (tokens: Line, typed: number) => tokens.filter(({ line }) => line === typed)

function typedEnds(typed: readonly Line[]): readonly number[] {
  let end = 0
  return typed.slice(1).map((_, index) => {
    end += typed[index]?.length ?? 0
    return end
  })
}

/** A number, or the dots in its place, and what it counts; a mark and its word; and what a hard space binds. */
const isOne = (left: Token | undefined, right: Token) =>
  right.bound || right.word === left?.word || (/^(\d+[.)]?|…)$/u.test(left?.text ?? '') && /^\p{L}/u.test(right.text))

/**
 * What it costs to end a line with this word, in heights of the letters that the longest line may be longer for it:
 * nothing at the end of a sentence, most after a little word, which belongs to what follows.
 */
function costAfter(last: Token | undefined): number {
  const { text, letters } = last ?? { text: '', letters: 0 }
  if (/[.!?…]$/u.test(text)) return 0
  if (/[,;:·—–]$/u.test(text)) return 0.4
  return letters > 2 ? 0.8 : 1.6
}

type Way = { readonly lines: readonly Line[]; readonly widest: number; readonly cost: number }

/** So many lines, cut where the longest of them is shortest, with the cost of the cuts. */
function balanced(tokens: Line, measure: Measure, cuts: readonly number[], count: number): readonly Line[] {
  const ends = [...cuts, tokens.length]
  const followed = (way: Way, line: Line): Way => ({
    lines: [...way.lines, line],
    widest: Math.max(way.widest, measure(line)),
    cost: way.cost + costAfter(line.at(-1)),
  })
  const none: Way = { lines: [], widest: 0, cost: 0 }
  const sumOf = ({ widest, cost }: Way) => widest + cost
  // The best way to break what stands before each cut, with one line more each time.
  let best = ends.map((end) => followed(none, tokens.slice(0, end)))
  for (let more = 1; more < count; more++) {
    best = ends.map((end, index) =>
      best
        .slice(0, index)
        .map((way, before) => followed(way, tokens.slice(ends[before], end)))
        .reduce((least, way) => (sumOf(way) < sumOf(least) ? way : least), { lines: [], widest: Infinity, cost: 0 }),
    )
  }
  return best.at(-1)?.lines ?? [tokens]
}
