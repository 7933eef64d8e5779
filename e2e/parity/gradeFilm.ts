import { adjustmentNames, adjustments, type Grade, lookNames } from '../../src/project/grade'
import type { ClipId, MainClip, Marker, MarkerId, Project } from '../../src/project/project'
import { frameStart, type Micros } from '../../src/project/time'

const rate = { num: 30, den: 1 }
const framesEach = 6

type Sample = readonly [name: string, grade: Grade, before?: Grade]

/** The board is a dark one: where there is nothing light, highlights change nothing. */
const grounds: Partial<Record<string, Grade>> = { highlights: { brightness: 0.8 } }

/** Every look as strong as it can be, and every adjustment at both of its ends; with what it is compared to, if graded. */
const grades: readonly Sample[] = [
  ...lookNames.map((name): Sample => [name, { look: { name, strength: 1 } }]),
  ...adjustmentNames.flatMap((name) =>
    [adjustments[name].least, 1]
      .filter((value) => value !== 0)
      .map((value): Sample => [`${name} ${value}`, { ...grounds[name], [name]: value }, grounds[name]]),
  ),
]

/** In the order of the film: what each is, and its first frame, which is judged. */
export const gradeSamples = grades.map(([name], index) => ({ name, frame: index * framesEach }))

/** The first clip in pieces that follow one another, each in other colours; or, for comparison, all in their own. */
export function withEveryGrade(project: Project, plain = false): Project {
  const [whole] = project.main
  if (whole?.content.kind !== 'footage') throw new Error('There is a clip')
  const { content } = whole
  const main = grades.map(([, graded, before], index): MainClip => {
    const grade = plain ? before : graded
    const [start, end] = [index, index + 1].map((each) => frameStart(each * framesEach, rate)) as [Micros, Micros]
    return {
      id: `c${index}` as ClipId,
      sourceStart: start,
      length: (end - start) as Micros,
      content: grade ? { ...content, grade } : content,
    }
  })
  const markers = gradeSamples.map(
    ({ frame }): Marker => ({ id: `m${frame}` as MarkerId, anchor: { start: frameStart(frame, rate) }, name: '' }),
  )
  return { ...project, main, markers }
}
