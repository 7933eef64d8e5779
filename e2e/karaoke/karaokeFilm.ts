import type { AssetId, ClipId, Cue, CueId, MainClip, Project } from '../../src/project/project'
import { frameStart } from '../../src/project/time'
import { far, near } from '../titleDesk'

/** The colours of the words that wait, and of the one that is said: nothing else in the film has them. */
export const [waiting, saying] = [far, near]

/** Frames of the source at which clips begin; the captions of each lie as many frames behind that. */
export const starts = { gone: 600, moved: 0, split: 100, trimmed: 200, slow: 300, fast: 400 } as const
/** How many frames of the source each clip has. */
export const lengths = { gone: 30, moved: 50, split: 50, trimmed: 50, slow: 50, fast: 50 } as const

/** Frames behind the start of a clip: its caption of four words, and another of one word that follows at once. */
export const caption = { start: 10, end: 40, words: [13, 18, 26, 34] } as const
export const next = { start: 40, end: 46 } as const

const rate = { num: 30, den: 1 }
const time = (frame: number) => frameStart(frame, rate)
type Name = keyof typeof starts

function clipOf(name: Name, asset: AssetId): MainClip {
  const content = { kind: 'footage', asset, fit: 'fill' } as const
  return { id: name as string as ClipId, sourceStart: time(starts[name]), length: time(lengths[name]), content }
}

function cuesOf(name: Name): readonly Cue[] {
  const place = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    on: name as string as ClipId,
    at: time(starts[name] + start),
    length: time(end - start),
  })
  const shares = caption.words.map((word) => (word - caption.start) / (caption.end - caption.start))
  return [
    { id: `${name}-one` as CueId, place: place(caption), text: 'Беш бармак бир кол', words: shares },
    { id: `${name}-two` as CueId, place: place(next), text: 'Чыпалак', words: [0] },
  ]
}

/** All these clips of the one file, in a row; each but the first has its captions, whose spoken word is another colour. */
export function karaokeFilm(project: Project): Project {
  const [asset] = Object.keys(project.assets) as AssetId[]
  if (!asset) throw new Error('The film has a file')
  const names = Object.keys(starts) as Name[]
  const look = { size: 0.045, color: waiting.color, outline: { color: '#000000', width: 0.1 } }
  const style = { ...project.captions.style, ...look, y: 0.63, spoken: { color: saying.color } }
  return {
    ...project,
    main: names.map((name) => clipOf(name, asset)),
    captions: { ...project.captions, style, cues: names.filter((name) => name !== 'gone').flatMap(cuesOf) },
  }
}
