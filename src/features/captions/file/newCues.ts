import type { NewCue } from '../../../edits/captionsLay'
import { newId } from '../../../lib/newId'
import type { CueId } from '../../../project/project'
import { spanLength } from '../../../project/time'
import type { Subtitle } from '../../../subtitles/subtitle'

const mostSpeakers = 100

/** The captions of a file as those of a film: words as shares, speakers by number. */
export function newCues(cues: readonly Subtitle[]): readonly NewCue[] {
  const numbers = numbersOf(cues)
  return cues.map(({ span, text, speaker, words }) => {
    const number = speaker === undefined ? undefined : numbers.get(speaker)
    return {
      id: newId<CueId>(),
      span,
      text,
      ...(number !== undefined && number < mostSpeakers && { speaker: number }),
      ...(words && { words: words.map((start) => Math.min(1, start / Math.max(1, spanLength(span)))) }),
    }
  })
}

/** «Speaker 2» is the second also where it speaks first; names without numbers are numbered as they come. */
function numbersOf(cues: readonly Subtitle[]): ReadonlyMap<string, number> {
  const names = [...new Set(cues.flatMap(({ speaker }) => speaker ?? []))]
  const told = names.map((name) => Number(/^\D*(\d{1,2})\D*$/.exec(name)?.[1] ?? 0) - 1)
  const areTold = told.every((number) => number >= 0) && new Set(told).size === names.length
  return new Map(names.map((name, index) => [name, areTold ? (told[index] as number) : index]))
}
