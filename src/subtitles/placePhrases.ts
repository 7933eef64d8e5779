import { type Micros, type Span, spanLength } from '../project/time'
import { alignPhrases, type Said, type Spoken } from './alignPhrases'
import { fastReading, signsOf } from './readingSpeed'
import { spokenWeight } from './spokenWeight'

/** Microseconds. After the voice a caption stays a little, and long enough to be read; short gaps only flicker. */
const stays = 300_000
const leastLength = 1_000_000
const flicker = 250_000

type Options = {
  /** The end of the film: no caption lies behind it. */
  readonly end: Micros
}

/**
 * The captions of a script, one for each phrase and in their order, where somebody speaks. Where nobody does, one after
 * the other, each as long as it takes to be read. None overlaps the next, and all lie within the film.
 */
export function placePhrases(phrases: readonly string[], voiced: readonly Span[], { end }: Options): readonly Span[] {
  if (phrases.length === 0 || end <= 0) return []
  const heard = voiced.map((span) => ({ ...span, end: Math.min(span.end, end) as Micros })).filter(isLong)
  if (heard.length === 0) return unheard(phrases, end)
  const said = align(phrases.map(clausesOf), heard)
  return said.map(({ start, voiceEnd }, index) => {
    const next = said[index + 1]?.start ?? end
    const read = start + readingTime(phrases[index] ?? '')
    const wanted = Math.min(next, Math.max(voiceEnd + stays, read))
    return { start, end: (next - wanted < flicker ? next : wanted) as Micros }
  })
}

/** People pause at commas too, so all clauses are laid, and a phrase is where its clauses are. */
function align(phrases: readonly (readonly string[])[], voiced: readonly Span[]): readonly Said[] {
  const clauses = phrases.flat().map((clause): Spoken => ({ weight: spokenWeight(clause), ends: endOf(clause) }))
  const said = alignPhrases(clauses, voiced) ?? shared(clauses, voiced)
  let first = 0
  return phrases.map(({ length }) => {
    const own = said.slice(first, first + length)
    first += length
    return { start: (own[0] as Said).start, voiceEnd: (own.at(-1) as Said).voiceEnd }
  })
}

/** «Салам, апалар!» has two. */
const clausesOf = (phrase: string): readonly string[] => {
  const clauses =
    phrase.match(/[^,;:.!?…–—]+[,;:.!?…–—"»”) ]*/g)?.filter((clause) => /[\p{L}\p{N}]/u.test(clause)) ?? []
  return clauses.length > 0 ? clauses.map((clause) => clause.trim()) : [phrase]
}

const isLong = (span: Span) => spanLength(span) > 0

const readingTime = (phrase: string) => Math.max(leastLength, (signsOf(phrase) * 1_000_000) / fastReading)

const endOf = (phrase: string): Spoken['ends'] => {
  if (/[.!?…]["»”)]*$/.test(phrase)) return 'sentence'
  return /[,;:–—-]["»”)]*$/.test(phrase) ? 'clause' : 'nothing'
}

/** From the beginning on, each as long as it takes to be read; faster where the film would end before. */
function unheard(phrases: readonly string[], end: Micros): readonly Span[] {
  const times = phrases.map(readingTime)
  const whole = times.reduce((sum, time) => sum + time, 0)
  const pace = Math.min(1, end / whole)
  let at = 0
  return times.map((time) => {
    const start = Math.round(at * pace) as Micros
    at += time
    return { start, end: Math.round(at * pace) as Micros }
  })
}

/** Far too many phrases for the voice: each gets its share, wherever that begins. */
function shared(phrases: readonly Spoken[], voiced: readonly Span[]): readonly Said[] {
  const weights = phrases.reduce((sum, { weight }) => sum + weight, 0)
  const whole = voiced.reduce((sum, span) => sum + spanLength(span), 0)
  let span = 0
  let behind = 0
  let before = 0
  const starts = phrases.map(({ weight }) => {
    const voice = (before / weights) * whole
    while (span < voiced.length - 1 && voice - behind >= spanLength(voiced[span] as Span)) {
      behind += spanLength(voiced[span] as Span)
      span++
    }
    before += weight
    return Math.floor((voiced[span] as Span).start + voice - behind) as Micros
  })
  const end = (voiced.at(-1) as Span).end
  return starts.map((start, index) => ({ start, voiceEnd: starts[index + 1] ?? end }))
}
