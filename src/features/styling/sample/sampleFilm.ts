import { clamp } from '../../../lib/clamp'
import { emptyProject, plainCaptions } from '../../../project/emptyProject'
import type { ClipId, CueId, Project, ProjectId } from '../../../project/project'
import { type Look, lookOf } from '../../../project/textStyles'
import { fromSeconds, type Micros } from '../../../project/time'
import { planFrame } from '../../../render/planFrame'
import type { TextLayer } from '../../../render/planText'

/** A sample's frame in pixels; it is drawn at whatever size it is shown. */
export const sampleSize = { width: 480, height: 360 } as const
/** A style is to be seen in a small frame: its letters are as much larger. */
const larger = 2.7
const said = fromSeconds(2.8)
/** With the last word left to be read for a while. */
const round = fromSeconds(3.6)
/** Where nothing moves: most words are there, and one is being said. */
const still = fromSeconds(1.9)

/** A film that shows a look with some words, and nothing else: what is drawn of it is what a film would show. */
export function sampleFilm(look: Look, words: string, speaker = 0): Project {
  const film = emptyProject('sample' as ProjectId, '', 'ky')
  const size = clamp(look.size * larger, 0.12, 0.3)
  const start = 0 as Micros
  const main = { id: 'ground' as ClipId, sourceStart: start, length: said, content: { kind: 'card' } } as const
  return {
    ...film,
    size: sampleSize,
    main: [main],
    captions: {
      style: { ...plainCaptions, outline: undefined, ...lookOf(look), size, x: 0.5, y: 0.5 } as typeof plainCaptions,
      cues: [{ id: 'sample' as CueId, place: { start, end: said }, text: words, speaker }],
    },
  }
}

/** Whether a look is another at another time. */
export const isMoving = ({ spoken, reveal, speakers }: Look) =>
  spoken !== undefined || reveal !== undefined || (speakers?.length ?? 0) > 1

/** What a sample shows `elapsed` milliseconds after it began; without motion: `null`. */
export function sampleMoment(look: Look, words: string, elapsed: number | null): readonly TextLayer[] {
  const passed = elapsed === null ? still : Math.round(elapsed * 1000)
  const time = Math.min(passed % round, said - 1) as Micros
  // Everybody who speaks has a turn.
  const speaker = elapsed === null ? 0 : Math.floor(passed / round)
  return planFrame(sampleFilm(look, words, speaker), time).layers.filter((layer) => layer.kind === 'text')
}
