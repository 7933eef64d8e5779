import type { Asset, Project } from '../project/project'
import { addAsset } from './insert'

/** From the upper left to the lower right, one colour goes over into another. */
export function setGradient(project: Project, from: string, to: string): Project {
  const { backdrop } = project
  if (project.background === from && backdrop?.kind === 'gradient' && backdrop.to === to) return project
  return { ...project, background: from, backdrop: { kind: 'gradient', to } }
}

/** A photo that fills the frame, behind all pictures. */
export function setBackPhoto(project: Project, asset: Asset): Project {
  const { backdrop } = project
  if (asset.kind !== 'image' || (backdrop?.kind === 'photo' && backdrop.asset === asset.id)) return project
  return { ...addAsset(project, asset), backdrop: { kind: 'photo', asset: asset.id } }
}
