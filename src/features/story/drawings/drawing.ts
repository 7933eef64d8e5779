import type { ReactNode } from 'react'
import type { Scene } from '../../../templates/scenes'

/** Where the phone stands while such a picture is filmed. */
export type CameraSpot = 'front' | 'above' | 'behind' | 'inHand'

/**
 * What matters lies in 0…100 on both axes, so it is seen whole in every shape of the film; the ground reaches out to
 * `ground` on all sides. No letters: a drawing speaks every language.
 */
export type Drawing = { readonly art: ReactNode; readonly camera?: CameraSpot }

export type Drawings<Name extends Scene> = Readonly<Record<Name, Drawing>>

/** Far enough for the upright film and the wide one. */
export const ground = { x: -60, y: -60, width: 220, height: 220 } as const
