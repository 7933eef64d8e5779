import { isWord } from '../project/words'

/** What stands between two spaces. */
export type Token = {
  readonly text: string
  /** Which of the words that are said it is, or belongs to. */
  readonly word: number
  /** Spaces that do not break are between it and the one before it. */
  readonly bound: boolean
  /** Which of the lines that were typed it stands in. */
  readonly line: number
  /** As the eye counts them: an emoji of a family is one. */
  readonly letters: number
  /** How many of them stand before it in the text. */
  readonly first: number
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

export const lettersOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)

const parts = (line: string) =>
  Array.from(line.matchAll(/(\s*)(\S+)/gu), ([, space = '', text = '']) => ({
    text,
    bound: /^[\u00a0\u202f]+$/u.test(space),
  }))

export function tokensOf(text: string): readonly Token[] {
  let word = -1
  let line = -1
  let first = 0
  return text.split('\n').flatMap((typed) => {
    const all = parts(typed)
    if (all.length > 0) line++
    return all.map(({ text, bound }) => {
      if (isWord(text, word + 1)) word++
      const letters = lettersOf(text).length
      first += letters
      return { text, word, bound, line, letters, first: first - letters }
    })
  })
}
