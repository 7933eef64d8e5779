import { type Micros, type Span, spanLength } from '../project/time'

/** A phrase to be laid: how long it is to say, compared with others, and how likely a pause follows it. */
export type Spoken = { readonly weight: number; readonly ends: 'sentence' | 'clause' | 'nothing' }

/** A place where a phrase may begin. `voice`: how much voice lies before it, in seconds. */
type Place = {
  readonly time: Micros
  readonly voice: number
  /** The end of the voice before it. */
  readonly before: Micros
  /** Seconds of pause before it; 0 amid the voice. */
  readonly pause: number
}

/** The voice of a phrase. */
export type Said = { readonly start: Micros; readonly voiceEnd: Micros }

/** What it costs to begin a phrase where there is no pause, by how the one before ends. */
const noPause = { sentence: 3, clause: 2, nothing: 1.2 } as const
/** Pauses amid a phrase are short, those between phrases longer: which one is it? Natural logarithm of the odds. */
const pauseCost = (pause: number) => Math.max(-4.5, 1.4 - 6.3 * pause)
/** A pause is less sure where no mark asks for one. */
const likely = { sentence: 1, clause: 0.8, nothing: 0.6 } as const
/** Places amid the voice, in seconds; coarser where there are hours of it. */
const grid = 0.1
const mostPlaces = 12_000
/** How far from its share of the whole a phrase may lie, in seconds of voice. */
const driftOf = (whole: number) => 20 + whole / 20

/**
 * Lays phrases in their order on the voice: each begins after a pause where there is one nearby, and is about as long
 * as its words are. The best way of all, found by dynamic programming; `null` where there is too little voice for
 * so many phrases.
 */
export function alignPhrases(phrases: readonly Spoken[], voiced: readonly Span[]): readonly Said[] | null {
  const places = placesIn(voiced)
  const whole = voiced.reduce((sum, span) => sum + spanLength(span), 0) / 1_000_000
  if (places.length < phrases.length) return null
  const weights = phrases.reduce((sum, { weight }) => sum + weight, 0)
  const expected = phrases.map(({ weight }) => (weight / weights) * whole)

  const chosen = cheapest(phrases, expected, places, whole)
  if (!chosen) return null
  const end = voiced.at(-1)?.end ?? (0 as Micros)
  return chosen.map((place, index) => ({ start: place.time, voiceEnd: chosen[index + 1]?.before ?? end }))
}

function placesIn(voiced: readonly Span[]): Place[] {
  const whole = voiced.reduce((sum, span) => sum + spanLength(span), 0)
  const step = Math.max(grid * 1_000_000, whole / mostPlaces)
  let voice = 0
  let last: Micros | null = null
  return voiced.flatMap(({ start, end }) => {
    const pause = last === null ? 10 : (start - last) / 1_000_000
    const inside = Math.max(0, Math.ceil((end - start) / step - 1))
    const places = [{ time: start, voice: voice / 1_000_000, before: last ?? start, pause }]
    for (let index = 1; index <= inside; index++) {
      const time = Math.round(start + (index * (end - start)) / (inside + 1)) as Micros
      places.push({ time, voice: (voice + time - start) / 1_000_000, before: time, pause: 0 })
    }
    voice += end - start
    last = end
    return places
  })
}

/** A quarter of its length more or less is usual for a phrase. */
const lengthCost = (length: number, expected: number) => ((length - expected) / (0.25 * expected + 0.15)) ** 2 / 2

/** For each place from the `first` on that a phrase may have: where the phrase before it begins. */
type Ways = { readonly first: number; readonly from: Int32Array }

function cheapest(
  phrases: readonly Spoken[],
  expected: readonly number[],
  places: readonly Place[],
  whole: number,
): readonly Place[] | null {
  const ways: Ways[] = []
  const voices = Float64Array.from(places, ({ voice }) => voice)
  const nowhere = () => new Float64Array(places.length).fill(Number.POSITIVE_INFINITY)
  let costs = nowhere()
  costs[0] = 0
  let share = 0
  for (let index = 1; index < phrases.length; index++) {
    const length = expected[index - 1] as number
    share += length
    const first = firstAt(places, share - driftOf(whole))
    const behind = firstAt(places, share + driftOf(whole))
    const next = nowhere()
    const from = new Int32Array(behind - first).fill(-1)
    const ends = phrases[index - 1]?.ends ?? 'nothing'
    for (let at = first; at < behind; at++) {
      const { voice, pause } = places[at] as Place
      let least = Number.POSITIVE_INFINITY
      for (let before = at - 1; before >= 0; before--) {
        const said = voice - (voices[before] as number)
        if (said > 2.5 * length + 0.5) break
        const cost = (costs[before] as number) + lengthCost(said, length)
        if (cost >= least) continue
        least = cost
        from[at - first] = before
      }
      next[at] = least + (pause > 0 ? pauseCost(pause) * likely[ends] : noPause[ends])
    }
    costs = next
    ways.push({ first, from })
  }
  return wayBack(places, ways, lastPlace(places, costs, expected.at(-1) ?? whole, whole))
}

/** The first place with as much voice before it. */
function firstAt(places: readonly Place[], voice: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Place).voice < voice) low = middle + 1
    else high = middle
  }
  return low
}

function lastPlace(places: readonly Place[], costs: Float64Array, expected: number, whole: number): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  places.forEach(({ voice }, index) => {
    const cost = (costs[index] as number) + lengthCost(whole - voice, expected)
    if (cost < least) [best, least] = [index, cost]
  })
  return best
}

function wayBack(places: readonly Place[], ways: readonly Ways[], last: number): readonly Place[] | null {
  const chosen: Place[] = []
  let at = last
  for (let index = ways.length; index >= 0; index--) {
    const place = places[at]
    if (!place) return null
    chosen.push(place)
    const before = ways[index - 1]
    at = before?.from[at - before.first] ?? -1
  }
  return chosen.reverse()
}
