import type { AssetId, Language, Project, ProjectId } from './project'
import { shapes } from './shapes'
import type { TextStyle } from './textStyle'

/** Where Reels and Shorts put no buttons of their own, low enough to leave the faces free. */
export const plainCaptions: TextStyle = {
  font: 'Onest',
  size: 0.068,
  x: 0.5,
  y: 0.6,
  color: '#ffffff',
  outline: { color: '#1a1205', width: 0.16 },
}

export const emptyProject = (id: ProjectId, name: string, language: Language): Project => ({
  version: 4,
  id,
  name,
  language,
  size: shapes.vertical,
  frameRate: { num: 30, den: 1 },
  background: '#000000',
  assets: {} as Record<AssetId, never>,
  main: [],
  lanes: [],
  captions: { style: plainCaptions, cues: [] },
  markers: [],
})
