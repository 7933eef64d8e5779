/** Width of a text in pixels at the size it was asked for. */
export type Measure = (text: string) => number

/**
 * Breaks a caption into two lines at most, as equal as they can be. Words with a hyphen stay whole: a Kyrgyz pair
 * like «кел-кел» is one word. A line break that was typed is kept.
 */
export function wrap(text: string, measure: Measure, room: number): readonly string[] {
  const typed = text.split('\n').map(words)
  const lines = typed.filter((line) => line.length > 0)
  const [first, ...rest] = lines
  if (!first) return []
  if (rest.length > 0) return [first.join(' '), rest.flat().join(' ')]
  const whole = first.join(' ')
  return measure(whole) <= room || first.length === 1 ? [whole] : balance(first, measure)
}

const words = (line: string) => line.trim().split(/\s+/u).filter(Boolean)

function balance(all: readonly string[], measure: Measure): readonly string[] {
  let best: readonly string[] = []
  let least = Number.POSITIVE_INFINITY
  for (let cut = 1; cut < all.length; cut++) {
    const lines = [all.slice(0, cut).join(' '), all.slice(cut).join(' ')]
    const widest = Math.max(...lines.map(measure))
    if (widest < least) {
      least = widest
      best = lines
    }
  }
  return best
}
