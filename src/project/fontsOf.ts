import { cueStyle } from './cueStyle'
import { type Family, fontNamed } from './fonts'
import type { Project } from './project'

/** The fonts that a film's words are set in. A film without words needs none. */
export function fontsOf({ captions, lanes }: Pick<Project, 'captions' | 'lanes'>): ReadonlySet<Family> {
  const families = new Set<Family>()
  for (const cue of captions.cues) families.add(fontNamed(cueStyle(captions, cue).font).family)
  for (const { items } of lanes) {
    for (const { content } of items) if (content.kind === 'title') families.add(fontNamed(content.style.font).family)
  }
  return families
}
