import { clamp } from '../lib/clamp'
import type { Target } from '../project/find'
import { adjustmentNames, adjustments, type Grade } from '../project/grade'
import type { Footage, LaneSettings, Project } from '../project/project'
import { changeFootage } from './changeFootage'

/** `undefined` takes a part of a grade away; what is not named stays. */
export type GradeChange = { readonly [Key in keyof Grade]?: Grade[Key] | undefined }

export const noLook: GradeChange = { look: undefined }
export const noAdjustments: GradeChange = Object.fromEntries(adjustmentNames.map((name) => [name, undefined]))

/** Changes the colours of a clip or an overlay; where nothing is left to do, nothing is stored. */
export const setGrade = (project: Project, { id }: Target, change: GradeChange): Project =>
  changeFootage(project, [id], graded(change))

/** The film as it is looked at where a picture is compared: as that came out of the camera, on a locked lane too. */
export const inOwnColours = (project: Project, target: Target): Project =>
  setGrade(unlocked(project), target, { ...noLook, ...noAdjustments })

const unlocked = (project: Project): Project => ({
  ...project,
  mainSettings: open(project.mainSettings),
  lanes: project.lanes.map((lane) => ({ ...lane, settings: open(lane.settings) })),
})

const open = ({ locked: _, ...settings }: LaneSettings = {}): LaneSettings => settings

/** The same change for every clip of the main track. */
export function gradeClips(project: Project, change: GradeChange): Project {
  const ids = project.main.map(({ id }) => id)
  return changeFootage(project, ids, graded(change))
}

const graded =
  (change: GradeChange) =>
  ({ grade: before, ...plain }: Footage): Footage => {
    const after = tidy({ ...before, ...change })
    return Object.keys(after).length === 0 ? plain : { ...plain, grade: after }
  }

function tidy({ look, ...adjusted }: GradeChange): Grade {
  const own = adjustmentNames.flatMap((name) => {
    const value = clamp(adjusted[name] ?? 0, adjustments[name].least, 1)
    return value === 0 ? [] : [[name, value] as const]
  })
  const strength = clamp(look?.strength ?? 0, 0, 1)
  return { ...(look && { look: { ...look, strength } }), ...Object.fromEntries(own) }
}
