import { type Family, fontNamed } from './fonts'
import type { Project } from './project'

/** The fonts of the words that a film shows. One without words needs none. */
export function fontsOf({ captions, lanes }: Pick<Project, 'captions' | 'lanes'>): ReadonlySet<Family> {
  const names = new Set<string>()
  if (!captions.settings?.hidden) for (const { style } of captions.cues) names.add(style?.font ?? captions.style.font)
  for (const { items, settings } of lanes) {
    if (settings?.hidden) continue
    for (const { content } of items) if (content.kind === 'title') names.add(content.style.font)
  }
  return new Set([...names].map((name) => fontNamed(name).family))
}
