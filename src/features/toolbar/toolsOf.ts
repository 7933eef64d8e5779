import type { CommandId } from '../../commands/commands'
import type { Subject } from '../../project/subject'
import type { Panel } from '../../store/view'

type Tools = {
  /** In the order in which a beginner wants them. */
  readonly row: readonly CommandId[]
  /** What is wanted now and then, in a menu at the end. */
  readonly more: readonly CommandId[]
}

const moves = ['movement', 'zoomHere', 'keyframe'] as const
const trims = ['trimStart', 'trimEnd'] as const
const moreOfPiece = ['splitAll', 'lift', 'link', 'selectLane', 'selectAll'] as const

/** What can be done with what is selected; `film`, with nothing selected: what can be added. `many`: several things. */
export const toolsOf: Readonly<Record<Subject | 'many', Tools>> = {
  film: {
    row: [
      'files',
      'camera',
      'voiceover',
      'captions',
      'title',
      'stickers',
      'overlay',
      'split',
      'marker',
      'lanes',
      'shape',
    ],
    more: ['frame', 'selectAll', 'splitAll', 'history', 'shortcuts', 'help'],
  },
  clip: {
    row: [
      ...(['split', 'delete', 'transition', 'grade', 'speed', 'volume', 'mute', 'fit', 'crop'] as const),
      ...moves,
      ...trims,
      ...(['freeze', 'detach', 'laneUp'] as const),
    ],
    more: moreOfPiece,
  },
  photo: {
    row: [
      'split',
      'delete',
      'movement',
      'transition',
      'grade',
      'fit',
      'crop',
      'zoomHere',
      'keyframe',
      ...trims,
      'laneUp',
    ],
    more: moreOfPiece,
  },
  freeze: {
    row: ['split', 'delete', 'transition', 'grade', 'fit', 'crop', ...moves, ...trims, 'laneUp'],
    more: moreOfPiece,
  },
  card: { row: ['delete', 'split', 'transition', ...trims], more: moreOfPiece },
  overlay: {
    row: [
      ...(['fit', 'crop', 'grade', ...moves, 'split', 'delete', 'speed', 'volume', 'mute', ...trims] as const),
      ...(['pin', 'laneDown'] as const),
    ],
    more: moreOfPiece,
  },
  title: {
    row: ['edit', 'style', 'motion', 'delete', 'duplicate', 'laneDown', 'laneUp', 'split', ...trims, 'pin'],
    more: moreOfPiece,
  },
  sticker: {
    row: ['sticker', 'motion', 'delete', 'duplicate', 'laneDown', 'laneUp', 'split', ...trims, 'pin'],
    more: moreOfPiece,
  },
  sound: {
    row: ['volume', 'mute', 'split', 'delete', 'speed', ...trims, 'pin'],
    more: moreOfPiece,
  },
  caption: { row: ['edit', 'style', 'motion', 'delete', 'captions', 'pin'], more: ['selectLane', 'selectAll'] },
  marker: { row: ['edit', 'delete', 'previousMarker', 'nextMarker', 'pin'], more: [] },
  many: { row: ['delete', 'mute', 'group', 'ungroup', 'link'], more: ['lift', 'selectAll'] },
}

/** The panel that a tool opens: it is pressed for as long as that stands open. */
export const panelOf: Readonly<Partial<Record<CommandId, Panel>>> = {
  volume: 'sound',
  speed: 'speed',
  fit: 'picture',
  style: 'style',
  lanes: 'lanes',
  voiceover: 'voiceover',
  shape: 'shape',
  motion: 'motion',
  sticker: 'sticker',
  stickers: 'stickers',
  grade: 'grade',
  movement: 'movement',
  transition: 'transition',
}
