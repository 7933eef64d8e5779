import type { LaneSettings } from '../../../project/project'
import { type SelectionState, selectedIds } from '../../../store/selection'
import type { Lifted, Trim } from '../lifting'
import { isMakingRoom, type Slot } from '../mainSlots'
import type { Selected } from './paintSelected'

type Hand = Pick<SelectionState, 'targets' | 'target'> & {
  readonly lifted: Lifted | null
  readonly trim: Trim | null
}

/** Of what stands on a lane with these settings, what is selected or in the hand, and what is seen of that. */
export function selectedOn(
  slots: readonly Slot[],
  { locked, hidden }: LaneSettings,
  { targets, target, lifted, trim }: Hand,
): readonly Selected[] {
  const ids = selectedIds(targets)
  // What makes room for itself is under the finger: its place is kept free.
  const carried = isMakingRoom(lifted) ? lifted.target.id : null
  return slots
    .filter(({ of: { piece } }) => piece.id !== carried && (ids.has(piece.id) || piece.id === lifted?.target.id))
    .map((slot) => ({
      ...slot,
      grips: slot.of.piece.id === target?.id && !locked && !hidden,
      lifted: slot.of.piece.id === lifted?.target.id,
      dragged: slot.of.piece.id === trim?.target.id ? trim.edge : null,
    }))
}
