import type { Side } from './gripPlaces'
import type { Guide } from './guides'
import type { HeldTarget } from './heldAt'

/** What hands can do with something in the picture. */
export type Deed = 'move' | 'scale' | 'turn' | 'pinch'

/** What a hand is doing now, as far as it is drawn. */
export type Handling = {
  readonly target: HeldTarget
  readonly does: Deed
  /** Lines that it has caught on. */
  readonly guides: readonly Guide[]
  /** It has caught on a usual direction. */
  readonly upright: boolean
  /** Where the grip stands that a hand has. */
  readonly side?: Side | undefined
}
