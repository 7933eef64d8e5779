import type { Cue, CueId, Item, ItemId, LaneId, MainClip, Marker, MarkerId, Project } from '../../src/project/project'
import { entrances, loops, type Motion, type StyleDifference, type TextStyle } from '../../src/project/textStyle'
import { lookKeys, textStyles } from '../../src/project/textStyles'
import { frameStart, type Micros, type Span } from '../../src/project/time'

/** A moment of the film that is judged, by its frame. */
export type Sample = { readonly kind: 'look' | 'motion'; readonly name: string; readonly frame: number }

const rate = { num: 30, den: 1 }
const words = 'Баш бармак, ңөү'
/** How long a text comes or goes, in frames. */
const coming = 9
const length = frameStart(coming, rate)

/** What one text is to show, how many frames it has, and which of them are judged. */
type Part = { readonly name: string; readonly frames: number; readonly judged: readonly number[] }
type Styled = Part & { readonly look: StyleDifference; readonly speaker: number }
type Moved = Part & { readonly motion: Motion }

/** As a caption keeps it that has nothing of the style of all. With a colour of its own it would have no speaker's. */
function difference(look: Partial<TextStyle>): StyleDifference {
  const own = lookKeys.filter((key) => key !== 'color' || !look.speakers)
  return Object.fromEntries(own.map((key) => [key, look[key] ?? null]))
}

const styled: readonly Styled[] = textStyles.map(({ id, style }, index) => ({
  name: `style ${id}`,
  frames: 12,
  judged: [0, 5, 11],
  look: difference(style),
  speaker: index,
}))

const ends = [0, Math.floor(coming / 2), coming - 1]
const moved: readonly Moved[] = [
  ...entrances.flatMap((kind) => [
    { name: `${kind} in`, frames: coming + 1, judged: ends, motion: { in: { kind, length } } },
    {
      name: `${kind} out`,
      frames: coming + 1,
      judged: ends.map((frame) => frame + 1),
      motion: { out: { kind, length } },
    },
  ]),
  ...loops.map((loop) => ({ name: `loop ${loop}`, frames: 23, judged: [0, 11, 22], motion: { loop } })),
]

/** Where parts lie that follow one another from a frame on. */
function inTurn<Some extends Part>(parts: readonly Some[], from: number) {
  let frame = from
  return parts.map((part) => {
    const start = frame
    frame += part.frames
    const span: Span = { start: frameStart(start, rate), end: frameStart(frame, rate) }
    return { ...part, start, span, end: frame }
  })
}

const captions = inTurn(styled, 0)
const titles = inTurn(moved, captions.at(-1)?.end ?? 0)
export const frames = titles.at(-1)?.end ?? 0

/** In the order of the film. */
export const samples: readonly Sample[] = [...captions, ...titles].flatMap((part) =>
  part.judged.map((frame) => ({
    kind: 'look' in part ? 'look' : 'motion',
    name: `${part.name}, frame ${frame}`,
    frame: part.start + frame,
  })),
)

/** The film with every look as a caption and every motion as a title, one after the other. */
export function withEveryText(project: Project): Project {
  const { style } = project.captions
  const cues = captions.map(
    ({ name, span, look, speaker }): Cue => ({
      id: idOf(name) as CueId,
      place: span,
      text: words,
      speaker,
      style: look,
    }),
  )
  const items = titles.map(
    ({ name, span, motion }): Item => ({
      id: idOf(name) as ItemId,
      anchor: { start: span.start },
      sourceStart: 0 as Micros,
      length: (span.end - span.start) as Micros,
      content: { kind: 'title', text: words, style: { ...style, size: 0.1, y: 0.8, motion } },
    }),
  )
  return {
    ...withoutText(project),
    captions: { ...project.captions, cues },
    lanes: [{ id: 'texts' as LaneId, kind: 'text', items }],
  }
}

const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-')

/** The same film with nothing over it, as long as its texts are. */
export const withoutText = (project: Project): Project => ({
  ...project,
  main: project.main.slice(0, 1).map((clip): MainClip => ({ ...clip, length: frameStart(frames, rate) })),
  markers: samples.map(
    ({ frame }): Marker => ({ id: `m${frame}` as MarkerId, anchor: { start: frameStart(frame, rate) }, name: '' }),
  ),
})
