import type { Lettering } from '../planText'
import type { Token } from '../tokens'

export type Line = readonly Token[]
type Measure = (line: Line) => number

/**
 * The ways in which a text may be broken into lines: in one, and in two as equal as they can be; or as it was typed. A
 * caption that was typed in three lines or more has two all the same. Words with a hyphen stay whole: a Kyrgyz pair like
 * «кел-кел» is one word.
 */
export function waysToBreak(tokens: Line, measure: Measure, most: Lettering['lines']): readonly (readonly Line[])[] {
  const typed = Array.from({ length: (tokens.at(-1)?.line ?? 0) + 1 }, (_, index) => typedLine(tokens, index))
  if (typed.length > 2 && most === 'two') return [balanced(tokens, measure, typedEnds(typed))]
  if (typed.length > 1) return [typed]
  const cuts = tokens.slice(1).map((_, index) => index + 1)
  return [[tokens], ...(cuts.length > 0 ? [balanced(tokens, measure, cuts)] : [])]
}

const typedLine = (tokens: Line, typed: number) => tokens.filter(({ line }) => line === typed)

function typedEnds(typed: readonly Line[]): readonly number[] {
  let end = 0
  return typed.slice(1).map((_, index) => {
    end += typed[index]?.length ?? 0
    return end
  })
}

/** Two lines, cut where the longer of them is shortest. */
function balanced(tokens: Line, measure: Measure, cuts: readonly number[]): readonly Line[] {
  const ways = cuts.map((cut) => [tokens.slice(0, cut), tokens.slice(cut)] as const)
  const widths = ways.map((lines) => Math.max(...lines.map(measure)))
  return ways[widths.indexOf(Math.min(...widths))] ?? [tokens]
}
