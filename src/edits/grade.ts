import { canonical } from '../lib/canonical'
import { clamp } from '../lib/clamp'
import { findPiece, footageOf, type Target } from '../project/find'
import { adjustmentNames, adjustments, type Grade, plainGrade } from '../project/grade'
import type { Footage, Item, MainClip, Project } from '../project/project'
import { replaceAll, replaceClip, replaceItem } from './replace'

/** `undefined` takes a part of a grade away; what is not named stays. */
export type GradeChange = { readonly [Key in keyof Grade]?: Grade[Key] | undefined }

export const noLook: GradeChange = { look: undefined }
export const noAdjustments: GradeChange = Object.fromEntries(adjustmentNames.map((name) => [name, undefined]))

/** Changes the colours of a clip or an overlay; where nothing is left to do, nothing is stored. */
export function setGrade(project: Project, target: Target, change: GradeChange): Project {
  const piece = findPiece(project, target)
  const footage = footageOf(piece)
  const content = footage && graded(footage, change)
  if (!piece || content === footage || !content) return project
  return target.kind === 'clip'
    ? replaceClip(project, target.id, [{ ...(piece as MainClip), content }])
    : target.kind === 'item'
      ? replaceItem(project, target.id, [{ ...(piece as Item), content }])
      : project
}

/** As it came out of the camera. */
export const inOwnColours = (project: Project, target: Target): Project =>
  setGrade(project, target, { ...noLook, ...noAdjustments })

/** The same change for every clip of the main track. */
export function gradeClips(project: Project, change: GradeChange): Project {
  const changed = project.main.flatMap((clip) => {
    const footage = footageOf(clip)
    const content = footage && graded(footage, change)
    return content && content !== footage ? [[clip.id, [{ ...clip, content }]] as const] : []
  })
  return changed.length > 0 ? replaceAll(project, { clips: new Map(changed) }) : project
}

function graded(footage: Footage, change: GradeChange): Footage {
  const { grade: before = plainGrade, ...plain } = footage
  const after = tidy({ ...before, ...change })
  if (canonical(after) === canonical(before)) return footage
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
