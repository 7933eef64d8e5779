import { clamp } from '../lib/clamp'
import type { Cue } from '../project/project'
import type { TextStyle } from '../project/textStyle'
import { type Micros, type Span, spanLength } from '../project/time'
import { wordShares, wordsBegun } from '../project/words'
import type { Phase } from './motion'
import { type Token, tokensOf } from './tokens'

/** How far a text has come: what it is drawn anew for. */
export type Progress = {
  /** How many words have begun to be said; absent where that is not to be seen. */
  readonly begun?: number
  /** How many of its letters are there; absent: all. */
  readonly shown?: number
}

/** The times that a text's words go by: `whole` is where all of it lies in the film. */
type Said = Pick<Cue, 'text' | 'words'> & { readonly whole: Span }

/** One letter is typed after the other, in microseconds at most, so that a word is there before the next begins. */
const typing = 70_000
/** Of the time until the next word begins. */
const typingShare = 0.8

export function progressAt(said: Said, style: TextStyle, phases: readonly Phase[], time: Micros): Progress {
  const { spoken, reveal } = style
  const begun = spoken || reveal ? wordsBegun(said, said.whole, time) : undefined
  const byPhase = phases.filter(({ kind }) => kind === 'type' || kind === 'words')
  if (!reveal && byPhase.length === 0) return begun === undefined ? {} : { begun }

  const tokens = tokensOf(said.text)
  const all = lettersIn(tokens)
  const counts = byPhase.map(({ kind, done }) => (kind === 'type' ? lettersAt(all, done) : wordsAt(tokens, done)))
  if (reveal === 'words') counts.push(lettersIn(tokens.filter(({ word }) => word < (begun ?? 0))))
  if (reveal === 'letters') counts.push(lettersSaid(said, tokens, time))
  const shown = Math.min(all, ...counts)
  return { ...(spoken && { begun }), ...(shown < all && { shown }) }
}

const lettersIn = (tokens: readonly Token[]) => tokens.reduce((sum, { letters }) => sum + letters, 0)

/** The first is there at once. */
const lettersAt = (all: number, done: number) => Math.floor(all * done) + 1

function wordsAt(tokens: readonly Token[], done: number): number {
  const words = (tokens.at(-1)?.word ?? 0) + 1
  return lettersIn(tokens.filter(({ word }) => word < Math.floor(words * done) + 1))
}

function lettersSaid(said: Said, tokens: readonly Token[], time: Micros): number {
  const { whole } = said
  const begins = wordShares(said).map((share) => whole.start + Math.round(share * spanLength(whole)))
  return begins.reduce((sum, begin, word) => {
    const letters = lettersIn(tokens.filter((token) => token.word === word))
    const room = (begins[word + 1] ?? whole.end) - begin
    const each = Math.max(1, Math.min(typing, (room * typingShare) / Math.max(1, letters)))
    return sum + (time < begin ? 0 : clamp(Math.floor((time - begin) / each) + 1, 0, letters))
  }, 0)
}
