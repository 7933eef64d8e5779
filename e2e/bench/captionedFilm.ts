import type { ClipId, Cue, CueId, Item, ItemId, LaneId, MainClip, Project } from '../../src/project/project'
import { fromSeconds } from '../../src/project/time'
import { wordsOf } from '../../src/project/words'

const sentences = [
  'Бүгүн биз чоң энем менен нан жаптык',
  'Үйдө ундун жыты, ө-ө, кандай жыпар',
  'Камырды жакшылап ийлеп, анан эс алдырабыз',
  'Эми тандырга жабуунун өз ыгы бар экен',
  'Ысык нан, каймак жана чай — мына бейпилдик',
]
/** Seconds. */
const length = 2

/** Words light up as they are said, the captions without a gap between them: the most that captions can cost. */
export function withCaptions(project: Project, seconds: number): Project {
  const cues = Array.from({ length: seconds / length }, (_, index): Cue => {
    const place = { start: fromSeconds(index * length), end: fromSeconds((index + 1) * length) }
    return { id: `cue-${index}` as CueId, place, text: sentences[index % sentences.length] as string }
  })
  const style = { ...project.captions.style, spoken: { color: '#ffd34d', scale: 1.08 } }
  return { ...project, captions: { ...project.captions, style, cues } }
}

/** How often the captions look different: once for each word. */
export const captionStates = ({ captions }: Project) =>
  captions.cues.reduce((sum, { text }) => sum + wordsOf(text).length, 0)

/** Two more texts, over all of the film. */
export function withTitles(project: Project, seconds: number): Project {
  const items = ['Чоң эненин наны', '1-бөлүк · Камыр'].map((text, index): Item => {
    const style = { ...project.captions.style, size: 0.05, y: 0.15 + index * 0.1 }
    return {
      id: `title-${index}` as ItemId,
      anchor: { start: fromSeconds(0) },
      sourceStart: fromSeconds(0),
      length: fromSeconds(seconds),
      content: { kind: 'title', text, style },
    }
  })
  const lanes = items.map((item, index) => ({ id: `texts-${index}` as LaneId, kind: 'text' as const, items: [item] }))
  return { ...project, lanes: [...project.lanes, ...lanes] }
}

/** The look that has the most to do: new colours, and darker corners. */
export function withLook(project: Project): Project {
  const grade = { look: { name: 'retro', strength: 1 } } as const
  const worn = (clip: MainClip): MainClip =>
    clip.content.kind === 'footage' ? { ...clip, content: { ...clip.content, grade } } : clip
  return { ...project, main: project.main.map(worn) }
}

/** Hours of nothing but captions behind what is there. */
export function withManyCaptions(project: Project, count: number): Project {
  const seconds = count * length
  const card: MainClip = {
    id: 'rest' as ClipId,
    sourceStart: fromSeconds(0),
    length: fromSeconds(seconds),
    content: { kind: 'card' },
  }
  return withCaptions({ ...project, main: [...project.main, card] }, seconds)
}
