import { createContext, useContext } from 'react'
import { invariant } from '../../lib/invariant'
import type { Camera } from './camera'
import type { Lifting } from './lifting'
import type { Painter } from './paint/createPainter'

type Shared = { readonly camera: Camera; readonly lifting: Lifting; readonly painter: Painter }

/** What all parts of the timeline look at. */
export const TimelineContext = createContext<Shared | null>(null)

export function useTimeline(): Shared {
  const shared = useContext(TimelineContext)
  invariant(shared, 'parts of the timeline stand inside it')
  return shared
}
