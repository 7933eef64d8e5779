import type { Edge } from '../../edits/trim'
import type { PieceTarget, Target } from '../../project/find'
import type { ClipId } from '../../project/project'
import type { Micros } from '../../project/time'

export type FadeSide = 'in' | 'out'

/** What lies under a finger or the pointer. */
export type Hit =
  | { readonly on: 'ground' }
  | { readonly on: 'ruler' }
  /** `fixed`: on a locked or hidden lane; it is selected, and nothing else. */
  | { readonly on: 'piece'; readonly target: Target; readonly fixed?: true }
  | { readonly on: 'edge'; readonly target: Target; readonly edge: Edge }
  | { readonly on: 'fade'; readonly target: Target; readonly side: FadeSide }
  /** `at`: on the picture's own axis. */
  | { readonly on: 'keyframe'; readonly target: PieceTarget; readonly at: Micros }
  | { readonly on: 'range'; readonly edge: Edge }
  /** An end of a transition; `clip`: the one after the cut. */
  | { readonly on: 'transition'; readonly clip: ClipId; readonly edge: Edge }

export type Finger = { readonly id: number; readonly x: number; readonly y: number }

/** `add`: Shift, Control or Command, which add to what is selected. */
export type Press = Finger & { readonly hit: Hit; readonly add?: boolean; readonly alt?: boolean }
