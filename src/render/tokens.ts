import { isWord } from '../project/words'

/** What stands between two spaces. */
export type Token = {
  readonly text: string
  /** Which of the words that are said it is, or belongs to. */
  readonly word: number
  /** Which of the lines that were typed it stands in. */
  readonly line: number
  /** As the eye counts them: an emoji of a family is one. */
  readonly letters: number
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

export const lettersOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)

const parts = (line: string) => line.trim().split(/\s+/u).filter(Boolean)

export function tokensOf(text: string): readonly Token[] {
  let word = -1
  let line = -1
  return text.split('\n').flatMap((typed) => {
    const all = parts(typed)
    if (all.length > 0) line++
    return all.map((part) => {
      if (isWord(part, word + 1)) word++
      return { text: part, word, line, letters: lettersOf(part).length }
    })
  })
}
