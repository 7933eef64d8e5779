import type { LaneRow } from '../../project/laneRows'
import { joined } from '../../ui/joined'
import css from './Lanes.module.css'

/** How a row looks: the same in the heads, under the paint and under the fingers, so that they lie over each other. */
export const rowMarks = ({ kind, settings: { hidden, locked, muted } }: LaneRow) => ({
  className: joined(css.row, kind === 'main' && css.main),
  'data-hidden': hidden,
  'data-locked': locked,
  'data-muted': muted,
})
