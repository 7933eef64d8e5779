import type { Lettering } from '../planText'
import type { Token } from '../tokens'

export type Line = readonly Token[]
type Measure = (line: Line) => number

/**
 * The ways in which a text may be broken into lines: in one, in two and so on up to `most`, as equal as they can be; or
 * as it was typed. What was typed in more lines than that has `most` all the same. Words with a hyphen stay whole: a
 * Kyrgyz pair like «кел-кел» is one word. No line begins with a mark that stands alone, as a dash.
 */
export function waysToBreak(tokens: Line, measure: Measure, most: Lettering['lines']): readonly (readonly Line[])[] {
  const typed = Array.from({ length: (tokens.at(-1)?.line ?? 0) + 1 }, (_, index) => typedLine(tokens, index))
  const limit = most === 'typed' ? Math.max(2, typed.length) : most
  if (typed.length > limit) return [balanced(tokens, measure, typedEnds(typed), limit)]
  if (typed.length > 1) return [typed]
  const cuts = tokens.flatMap(({ word }, index) => (index > 0 && word !== tokens[index - 1]?.word ? [index] : []))
  return Array.from({ length: Math.min(limit, cuts.length + 1) }, (_, fewer) =>
    balanced(tokens, measure, cuts, fewer + 1),
  )
}

const typedLine = (tokens: Line, typed: number) => tokens.filter(({ line }) => line === typed)

function typedEnds(typed: readonly Line[]): readonly number[] {
  let end = 0
  return typed.slice(1).map((_, index) => {
    end += typed[index]?.length ?? 0
    return end
  })
}

type Way = { readonly lines: readonly Line[]; readonly widest: number }

/** So many lines, cut where the longest of them is shortest. */
function balanced(tokens: Line, measure: Measure, cuts: readonly number[], count: number): readonly Line[] {
  const ends = [...cuts, tokens.length]
  const followed = (way: Way, line: Line): Way => ({
    lines: [...way.lines, line],
    widest: Math.max(way.widest, measure(line)),
  })
  const none: Way = { lines: [], widest: 0 }
  // The best way to break what stands before each cut, with one line more each time.
  let best = ends.map((end) => followed(none, tokens.slice(0, end)))
  for (let more = 1; more < count; more++) {
    best = ends.map((end, index) =>
      best
        .slice(0, index)
        .map((way, before) => followed(way, tokens.slice(ends[before], end)))
        .reduce((least, way) => (way.widest < least.widest ? way : least), { lines: [], widest: Infinity }),
    )
  }
  return best.at(-1)?.lines ?? [tokens]
}
