import { layout, type PlacedCue } from '../project/layout'
import type { Project } from '../project/project'
import { type Micros, spanLength } from '../project/time'
import { withPart } from '../project/words'
import type { Subtitle } from '../subtitles/subtitle'
import { writeSrt, writeVtt } from '../subtitles/writeSubtitles'

export type CaptionFormat = 'srt' | 'vtt'

const writers = { srt: writeSrt, vtt: writeVtt } as const

/** The captions as they are in the film, as the text of a file. `nameOf`: what the file calls a speaker. */
export const captionFile = (project: Project, format: CaptionFormat, nameOf: (speaker: number) => string): string =>
  writers[format](layout(project).cues.map((placed) => subtitleOf(placed, nameOf)))

/** Words begin when they do in the film, also where the beginning of their caption was trimmed away. */
function subtitleOf({ cue, span, whole }: PlacedCue, nameOf: (speaker: number) => string): Subtitle {
  const { text, speaker, words } = withPart(cue, whole, span)
  return {
    span,
    text,
    ...(speaker !== undefined && { speaker: nameOf(speaker) }),
    ...(words && { words: words.map((share) => Math.round(share * spanLength(span)) as Micros) }),
  }
}
