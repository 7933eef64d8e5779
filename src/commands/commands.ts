import { captionCommands } from './captionCommands'
import type { Commands } from './command'
import { copyCommands } from './copyCommands'
import { cutCommands } from './cutCommands'
import { filmCommands } from './filmCommands'
import { markCommands } from './markCommands'
import { movementCommands } from './movementCommands'
import { pieceCommands } from './pieceCommands'
import { placeCommands } from './placeCommands'
import { playCommands } from './playCommands'
import { selectCommands } from './selectCommands'
import { transitionCommands } from './transitionCommands'
import { viewCommands } from './viewCommands'

/** The rooms, in the order in which the shortcut sheet shows them; each heading is `group.<name>`. */
export const groups = {
  play: playCommands,
  cut: cutCommands,
  copy: copyCommands,
  select: selectCommands,
  mark: markCommands,
  place: placeCommands,
  piece: { ...pieceCommands, ...movementCommands, ...transitionCommands },
  captions: captionCommands,
  view: viewCommands,
  film: filmCommands,
} as const satisfies Record<string, Commands>

export type GroupName = keyof typeof groups

/** Everything that an open project can be asked for. */
export const commands = {
  ...playCommands,
  ...cutCommands,
  ...copyCommands,
  ...selectCommands,
  ...markCommands,
  ...placeCommands,
  ...pieceCommands,
  ...movementCommands,
  ...transitionCommands,
  ...captionCommands,
  ...viewCommands,
  ...filmCommands,
}

export type CommandId = keyof typeof commands
export const commandIds = Object.keys(commands) as readonly CommandId[]
