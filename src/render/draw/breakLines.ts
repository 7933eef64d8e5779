import type { Lettering } from '../planText'
import type { Token } from '../tokens'

export type Line = readonly Token[]
type Measure = (line: Line) => number

/**
 * The ways in which a text may be broken into lines: in one, in two and so on up to `most`, as equal as they can be, and
 * where it parts least; or as it was typed. What was typed in more lines than that has `most` all the same. Words
 * with a hyphen stay whole: a Kyrgyz pair like «кел-кел» is one word. No line begins with a mark that stands alone, as a
 * dash, and none ends with a dot that stands between two words. A number keeps what it counts.
 */
export function waysToBreak(tokens: Line, measure: Measure, most: Lettering['lines']): readonly (readonly Line[])[] {
  const typed = Array.from({ length: (tokens.at(-1)?.line ?? 0) + 1 }, (_, index) => typedLine(tokens, index))
  const limit = most === 'typed' ? Math.max(2, typed.length) : most
  if (typed.length > limit) return [balanced(tokens, measure, typedEnds(typed), limit)]
  if (typed.length > 1) return [typed]
  const cuts = cutsOf(tokens)
  return Array.from({ length: Math.min(limit, cuts.length + 1) }, (_, fewer) =>
    balanced(tokens, measure, cuts, fewer + 1),
  )
}

/** Where a line may end. A text that hard spaces bind to one is broken all the same: it was pasted with them. */
function cutsOf(tokens: Line): readonly number[] {
  const between = (isBinding: boolean) =>
    tokens.flatMap((right, index) => {
      const left = tokens[index - 1]
      return left && right.word !== left.word && !isCount(left, right) && !(isBinding && right.bound) ? [index] : []
    })
  const free = between(true)
  return free.length > 0 ? free : between(false)
}

/** A number, or the dots in its place, and what it counts; and the number that a text begins with. */
const isCount = (left: Token, right: Token) =>
  (/^(\d+([.,/–-]\d+)*|…)$/u.test(left.text) || (left.first === 0 && /^\d+[.)]$/u.test(left.text))) &&
  /^[\p{L}\d]/u.test(right.text)

const typedLine = (tokens: Line, typed: number) => tokens.filter(({ line }) => line === typed)

function typedEnds(typed: readonly Line[]): readonly number[] {
  let end = 0
  return typed.slice(1).map((_, index) => {
    end += typed[index]?.length ?? 0
    return end
  })
}

/** Russian and English words that belong to what follows. */
const leaning = /^(а|в|во|и|к|ко|на|не|о|об|от|по|с|со|у|за|из|до|a|an|at|by|in|of|on|the|to)$/iu

/**
 * What it costs to end a line with this word, in heights of the letters that the longest line may be longer for it:
 * nothing at the end of a sentence, most where what follows belongs to it.
 */
function costAfter({ text }: Token): number {
  if (/[.!?…][»”")]*$/u.test(text)) return 0
  if (/[,;:·—–]$|^-$/u.test(text)) return 0.4
  return leaning.test(text) ? 1.6 : 0.8
}

type Way = { readonly lines: readonly Line[]; readonly widest: number; readonly cost: number }

const withoutDot = (line: Line, goesOn: boolean) =>
  goesOn && line.length > 1 && line.at(-1)?.text === '·' ? line.slice(0, -1) : line

/** So many lines, cut where the longest of them is shortest, with the cost of the cuts. */
function balanced(tokens: Line, measure: Measure, cuts: readonly number[], count: number): readonly Line[] {
  const ends = [...cuts, tokens.length]
  const followed = (way: Way, from: number, to: number): Way => {
    const line = withoutDot(tokens.slice(from, to), to < tokens.length)
    const last = to < tokens.length && tokens[to - 1]
    return {
      lines: [...way.lines, line],
      widest: Math.max(way.widest, measure(line)),
      cost: way.cost + (last ? costAfter(last) : 0),
    }
  }
  const none: Way = { lines: [], widest: 0, cost: 0 }
  // The ways to break what stands before each cut, with one line more each time.
  let ways = ends.map((end) => [followed(none, 0, end)])
  for (let more = 1; more < count; more++) {
    ways = ends.map((end, index) =>
      unbeaten(
        ways.slice(0, index).flatMap((all, before) => all.map((way) => followed(way, ends[before] as number, end))),
      ),
    )
  }
  const sumOf = ({ widest, cost }: Way) => widest + cost
  const [first, ...others] = ways.at(-1) ?? []
  return others.reduce((best, way) => (sumOf(way) < sumOf(best) ? way : best), first ?? none).lines
}

/** Those that no other is as good as in both: which of them is best is told by the lines that follow. */
function unbeaten(ways: readonly Way[]): Way[] {
  const sorted = ways.toSorted((a, b) => a.widest - b.widest || a.cost - b.cost)
  let least = Number.POSITIVE_INFINITY
  return sorted.filter(({ cost }) => {
    const isLess = cost < least
    if (isLess) least = cost
    return isLess
  })
}
