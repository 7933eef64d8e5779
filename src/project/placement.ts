import { type Micros, overlaps, plus, type Span } from './time'

/**
 * The start nearest to `wanted` where `length` fits between `taken` and before `limit`.
 * `null` where there is no such gap.
 */
export function freeStart(taken: readonly Span[], length: Micros, wanted: Micros, limit: Micros): Micros | null {
  const candidates = [wanted, 0, limit - length, ...taken.flatMap(({ start, end }) => [end, start - length])]
  const fits = (start: number) =>
    start >= 0 &&
    start + length <= limit &&
    !taken.some((span) => overlaps(span, { start: start as Micros, end: plus(start as Micros, length) }))
  const nearest = candidates.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).find(fits)
  return (nearest as Micros | undefined) ?? null
}
