import { cleanText } from '../project/cleanText'
import type { Language } from '../project/project'
import { phraseWords } from './phraseWords'
import { signsOf } from './readingSpeed'
import { isShortened, sentencesOf } from './sentences'

/** Two lines of an upright film, as large as captions usually are: signs with the spaces between them. */
export const longestPhrase = 42

/**
 * The phrases of a script, each short enough for one caption, in order and with every word. A line break that somebody
 * typed always parts, then the end of a sentence; longer sentences are parted where one takes a breath. Words and pairs
 * such as «кел-кел» stay whole, however long they are.
 */
export const splitScript = (text: string, language: Language): readonly string[] =>
  text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .flatMap((line) => sentencesOf(line.normalize('NFC'), language))
    .flatMap((sentence) => phrasesOf(sentence, language))
    .map((phrase) => cleanText(phrase).trim())
    .filter((phrase) => phrase !== '')

/** What it costs to part a sentence: the least sum wins. A phrase that is half as long as it might be costs ¼. */
const cost = {
  /** Each phrase more. */
  phrase: 0.22,
  afterMark: 0,
  beforeConjunction: 0.1,
  elsewhere: 0.6,
  /** Between words that lean on each other. */
  leaning: 1.1,
  /** A word alone. */
  alone: 1,
  /** A single word may be longer than a phrase. */
  tooLong: 100,
} as const

type Best = { readonly cost: number; readonly from: number }

// | Баш бармак, | бадал жүрөк |      the best ways to part the first words, one word more each time
function phrasesOf(sentence: string, language: Language): readonly string[] {
  const words = wordsWithMarks(sentence)
  const lengths = words.map(signsOf)
  const total = lengths.reduce((sum, length) => sum + length + 1, -1)
  if (total <= longestPhrase) return [words.join(' ')]
  const ideal = total / Math.ceil(total / longestPhrase)

  const best: Best[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end++) {
    const parting = end === words.length ? 0 : partingCost(words[end - 1] ?? '', words[end] ?? '', language)
    let least: Best = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    let length = -1
    for (let from = end - 1; from >= 0; from--) {
      length += (lengths[from] ?? 0) + 1
      const isAlone = from === end - 1
      if (length > longestPhrase && !isAlone) break
      const sum = (best[from]?.cost ?? 0) + parting + phraseCost(length, ideal) + (isAlone ? cost.alone : 0)
      if (sum < least.cost) least = { cost: sum, from }
    }
    best.push(least)
  }

  const phrases: string[] = []
  for (let end = words.length; end > 0; ) {
    const from = best[end]?.from ?? 0
    phrases.push(words.slice(from, end).join(' '))
    end = from
  }
  return phrases.reverse()
}

function phraseCost(length: number, ideal: number): number {
  if (length > longestPhrase) return cost.tooLong
  return cost.phrase + ((length - ideal) / ideal) ** 2
}

/** Dashes and other marks that stand alone stay with the word before them. A space that does not break is none here. */
function wordsWithMarks(sentence: string): readonly string[] {
  const words: string[] = []
  for (const word of sentence.split(/[^\S\u00a0\u202f]+/u)) {
    if (word === '') continue
    if (words.length > 0 && !/[\p{L}\p{N}\p{Emoji}«"“(]/u.test(word)) words[words.length - 1] += ` ${word}`
    else words.push(word)
  }
  return words
}

function partingCost(before: string, after: string, language: Language): number {
  const isMarked = /[,;:.!?…–—)»"]$/u.test(before) && !isShortened(before)
  if (isMarked || /^[«"“(]/.test(after)) return cost.afterMark
  const { begin, leanOn, leanBack } = phraseWords[language]
  const [last, next] = [bareWord(before), bareWord(after)]
  if (leanOn.has(last) || leanBack.has(next)) return cost.leaning
  return begin.has(next) ? cost.beforeConjunction : cost.elsewhere
}

const bareWord = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '')
