import type { AssetId, ClipId, MainClip, Marker, MarkerId, Project } from '../../src/project/project'
import { frameStart, type Micros } from '../../src/project/time'
import { transitions } from '../../src/project/transition'

const rate = { num: 30, den: 1 }
/** Of each clip, and of what leads from one to the next, in frames. */
const [lasting, passing] = [60, 56]

/** Three moments of each kind, in the order of the film. */
export const samples = transitions.flatMap((kind, index) =>
  [0.25, 0.5, 0.75].map((share) => ({
    name: `${kind}, ${share * 100} %`,
    frame: (index + 1) * lasting + Math.round((share - 0.5) * passing),
  })),
)

/** The frames that are looked at; a walk from marker to marker begins at the first. */
export const frames = [0, ...samples.map(({ frame }) => frame)]

const clipIds = Array.from({ length: transitions.length + 1 }, (_, index) => `clip-${index}` as ClipId)

/** Parts of a film and a photo in turn, that just follow each other. */
export function withoutTransitions(project: Project, film: AssetId, photo: AssetId): Project {
  const main = clipIds.map((id, index): MainClip => {
    const isFilm = index % 2 === 0
    return {
      id,
      sourceStart: (isFilm ? frameStart(30 * (index + 1), rate) : 0) as Micros,
      length: frameStart(lasting, rate),
      // Both are pictures of the same board: the photo is made brighter, so that the two can be told apart everywhere.
      content: isFilm
        ? { kind: 'footage', asset: film, fit: 'fill' }
        : { kind: 'footage', asset: photo, fit: 'fill', grade: { brightness: 0.8 } },
    }
  })
  const markers = frames.map(
    (frame): Marker => ({ id: `m${frame}` as MarkerId, anchor: { start: frameStart(frame, rate) }, name: '' }),
  )
  return { ...project, main, markers }
}

/** The same with every kind of transition, one after the other. */
export const withEveryTransition = (project: Project): Project => ({
  ...project,
  main: project.main.map((clip, index) => {
    const kind = transitions[index - 1]
    return kind ? { ...clip, into: { kind, length: frameStart(passing, rate) } } : clip
  }),
})
