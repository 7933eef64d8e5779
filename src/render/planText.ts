import { cueStyle } from '../project/cueStyle'
import { settingsOf } from '../project/find'
import { cueAt, layout, type PlacedItem } from '../project/layout'
import type { Box, Cue, Project, Size, Title } from '../project/project'
import type { TextStyle } from '../project/textStyle'
import { type Micros, minus, plus, type Span } from '../project/time'
import { safeZone } from '../project/zones'
import { whole as wholeFrame } from './box'
import { type Pose, phasesAt, poseAt } from './motion'
import { type Progress, progressAt } from './textProgress'

/** Words, how they look and where they may stand: all that decides where each letter lies. */
export type Lettering = {
  readonly text: string
  readonly style: TextStyle
  /** The film's frame: lines break by it, so that they break alike however large they are drawn. */
  readonly frame: Size
  /** The part of the frame that words, with all that is around them, keep to, in fractions. */
  readonly room: Box
  /** So many at most, or as many as were typed. */
  readonly lines: number | 'typed'
}

/** A text at one time. What stands still has no pose. */
export type TextLayer = Lettering & Progress & { readonly kind: 'text'; readonly pose?: Pose }

type Shape = Pick<Project, 'size' | 'zone'>

/** Captions leave the picture to be seen; a title's long words may stand one below the other, so that they are large. */
const [captionLines, titleLines] = [2, 4]

/** A caption in the style that it has, and the colour of who speaks, unless it has a colour of its own. */
export function captionLettering(project: Shape & Pick<Project, 'captions'>, cue: Cue): Lettering {
  const style = cueStyle(project.captions, cue)
  const { speaker } = cue
  const voices = speaker === undefined || cue.style?.color ? [] : (style.speakers ?? [])
  const color = voices[(speaker ?? 0) % voices.length]
  return lettering(project, cue.text, color ? { ...style, color } : style, captionLines)
}

export const titleLettering = (project: Shape, { text, style, inside }: Title): Lettering =>
  lettering(project, text, style, inside ? titleLines : 'typed')

const lettering = ({ size, zone }: Shape, text: string, style: TextStyle, lines: Lettering['lines']): Lettering => ({
  text: style.capitals ? text.trim().toUpperCase() : text.trim(),
  style,
  frame: size,
  room: lines === 'typed' ? wholeFrame : safeZone(size, zone),
  lines,
})

export function planTitle(project: Project, title: Title, { item, span, skipped }: PlacedItem, time: Micros) {
  const start = minus(span.start, skipped)
  const whole = { start, end: plus(start, item.length) }
  return layerAt({ text: title.text, whole }, titleLettering(project, title), span, time)
}

export function planCaption(project: Project, time: Micros): readonly TextLayer[] {
  const placed = settingsOf(project, 'captions').hidden ? undefined : cueAt(layout(project), time)
  if (!placed) return []
  const { cue, span, whole } = placed
  return layerAt({ ...cue, whole }, captionLettering(project, cue), span, time)
}

type Said = Pick<Cue, 'text' | 'words'> & { readonly whole: Span }

/** A text at one time of its `span`; nothing where none of its letters is there yet. */
export function layerAt(said: Said, letters: Lettering, span: Span, time: Micros): readonly TextLayer[] {
  if (!letters.text) return []
  const { motion = {} } = letters.style
  const [since, left] = [minus(time, span.start), minus(span.end, time)]
  const pose = poseAt(motion, since, left)
  const progress = progressAt({ ...said, text: letters.text }, letters.style, phasesAt(motion, since, left), time)
  return progress.shown === 0 ? [] : [{ kind: 'text', ...letters, ...progress, ...(pose && { pose }) }]
}
