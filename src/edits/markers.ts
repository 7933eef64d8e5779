import { clamp } from '../lib/clamp'
import { cleanText } from '../project/cleanText'
import { findMarker, placeOf } from '../project/find'
import { anchorAt, layout } from '../project/layout'
import type { Marker, MarkerId, Project } from '../project/project'
import { frameAt, type Micros } from '../project/time'
import { movedAnchor } from './anchors'

type NewMarker = { readonly id: MarkerId; readonly at: Micros; readonly name?: string }

/** Pinned to what is seen there. One frame carries one marker. */
export function addMarker(project: Project, { id, at, name = '' }: NewMarker): Project {
  const { markers, length } = layout(project)
  const time = clamp(at, 0, length) as Micros
  const frame = frameAt(time, project.frameRate)
  if (markers.some((each) => frameAt(each.time, project.frameRate) === frame)) return project
  return { ...project, markers: [...project.markers, { id, anchor: anchorAt(project, time), name: cleanText(name) }] }
}

export function renameMarker(project: Project, id: MarkerId, name: string): Project {
  const marker = findMarker(project, id)
  const cleaned = cleanText(name)
  return !marker || marker.name === cleaned ? project : replaceMarker(project, { ...marker, name: cleaned })
}

export function moveMarker(project: Project, { id, time }: { readonly id: MarkerId; readonly time: Micros }): Project {
  const marker = findMarker(project, id)
  const to = clamp(time, 0, layout(project).length) as Micros
  if (!marker || placeOf(project, { kind: 'marker', id })?.start === to) return project
  return replaceMarker(project, { ...marker, anchor: movedAnchor(project, marker.anchor, to) })
}

const replaceMarker = (project: Project, marker: Marker): Project => ({
  ...project,
  markers: project.markers.map((each) => (each.id === marker.id ? marker : each)),
})
