import { layout } from './layout'
import type { Project } from './project'
import { speedOf } from './source'

/**
 * The film in a line, for tests; in seconds: clips with where their source begins and their speed, what lies on the
 * lanes with the lane's number and its source, captions and markers.
 */
export function read(project: Project): string {
  const { main, items, cues, markers } = layout(project)
  const t = (time: number) => +(time / 1_000_000).toFixed(2)
  const source = (piece: { readonly sourceStart: number; readonly speed?: number }) =>
    `@${t(piece.sourceStart)}${speedOf(piece) === 1 ? '' : `×${speedOf(piece)}`}`
  const kind = ({ content }: (typeof main)[number]['clip']) =>
    content.kind === 'card' ? 'card' : content.still !== undefined ? `still${t(content.still)}` : ''
  return [
    ...main.map(({ clip, span }) => `${clip.id} ${t(span.start)}-${t(span.end)} ${kind(clip) || source(clip)}`),
    ...items.map(({ item, span, lane }) => `${item.id}${lane} ${t(span.start)}-${t(span.end)} ${source(item)}`),
    ...cues.map(({ cue, span }) => `${cue.id} ${t(span.start)}-${t(span.end)}`),
    ...markers.map(({ marker, time }) => `${marker.id} ${t(time)}`),
  ].join(', ')
}
