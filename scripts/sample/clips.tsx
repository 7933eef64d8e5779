import type { ReactNode } from 'react'
import { apricots } from './apricots'
import { cat } from './cat'
import { fingers } from './fingers'
import { morning } from './morning'

/** `pitch`: steps of a pentatonic scale, 0 is the C below the middle. */
export type Note = {
  readonly at: number
  readonly pitch: number
  readonly loud?: number
  readonly kind?: 'pluck' | 'bell' | 'wood'
}

/** A drawn film that moves: what it shows at a time in seconds, in 0…100 as all drawings, and what sounds with it. */
export type Clip = {
  readonly name: string
  readonly seconds: number
  readonly at: (time: number) => ReactNode
  readonly notes: readonly Note[]
}

export const clips: readonly Clip[] = [morning, fingers, cat, apricots]
