import type { Language } from '../project/project'

/** After these a full stop ends no sentence. */
const shortened =
  /(?:^|[\s«"(])(?:ж|б|у|с|м|т|д|п|г|ул|им|см|стр|рис|мис|мүн|саат|мин|сек|кг|км|проф|акад|mr|mrs|ms|dr|st|vs)\.\s*$/i
/** «Ч. Айтматов»: a letter alone is a first name. */
const initial = /(?:^|[\s«"(.])\p{Lu}\.\s*$/u
/** «ж.б.» ends a sentence where a capital follows, as the segmenter knows; there is no breath to take after it. */
const letters = /\.\p{L}{1,2}\.$/u
export const isShortened = (word: string) => shortened.test(word) || initial.test(word) || letters.test(word)

/** What goes on in small letters, or with a dash or a comma, goes on. */
const goesOn = /^[\s«"(]*(?:[–—-]\s*)?(?:\p{Ll}|,)/u

/** The segmenter's time grows with the square of the text: a book in one line takes it minutes. */
const longestLook = 1000

/** The sentences of a line, with the marks and without the spaces at their ends. */
export function sentencesOf(line: string, language: Language): readonly string[] {
  const found: string[] = []
  let end = ''
  for (const segment of segmentsOf(line, new Intl.Segmenter(language, { granularity: 'sentence' }))) {
    if (found.length > 0 && isUnfinished(end, segment)) found[found.length - 1] += segment
    else found.push(segment)
    end = segment
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

/** Looks at a part after the other. The last sentence of each may go on, so the next look begins with it. */
function* segmentsOf(line: string, segmenter: Intl.Segmenter): Generator<string> {
  for (let at = 0; at < line.length; ) {
    const isRest = line.length - at <= longestLook
    const space = isRest ? -1 : line.lastIndexOf(' ', at + longestLook)
    const look = isRest ? line.slice(at) : line.slice(at, space > at ? space + 1 : at + longestLook)
    const segments = [...segmenter.segment(look)].map(({ segment }) => segment)
    const whole = isRest || segments.length === 1 ? segments : segments.slice(0, -1)
    yield* whole
    at += whole.reduce((sum, { length }) => sum + length, 0)
  }
}

/** Only the edges are looked at. */
function isUnfinished(before: string, next: string): boolean {
  const end = before.slice(-12)
  return shortened.test(end) || initial.test(end) || goesOn.test(next.slice(0, 12))
}
