import { layout, type PlacedCue } from '../project/layout'
import type { Project } from '../project/project'
import { type Micros, spanLength } from '../project/time'
import type { Subtitle } from '../subtitles/subtitle'
import { writeSrt, writeVtt } from '../subtitles/writeSubtitles'

export type CaptionFormat = 'srt' | 'vtt'

const writers = { srt: writeSrt, vtt: writeVtt } as const

/** The captions as they are in the film, as the text of a file. `nameOf`: what the file calls a speaker. */
export const captionFile = (project: Project, format: CaptionFormat, nameOf: (speaker: number) => string): string =>
  writers[format](layout(project).cues.map((placed) => subtitleOf(placed, nameOf)))

/** Words begin when they do in the film, also where the beginning of their caption was trimmed away. */
function subtitleOf({ cue, span, whole }: PlacedCue, nameOf: (speaker: number) => string): Subtitle {
  const inSpan = (share: number) =>
    Math.max(0, Math.min(spanLength(span), whole.start + Math.round(share * spanLength(whole)) - span.start)) as Micros
  return {
    span,
    text: cue.text,
    ...(cue.speaker !== undefined && { speaker: nameOf(cue.speaker) }),
    ...(cue.words && { words: cue.words.map(inSpan) }),
  }
}
