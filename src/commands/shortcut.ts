import type { KeyChanges } from '../store/keys'
import type { Studio } from '../store/studio'
import type { Command } from './command'
import { commands } from './commands'
import { keyMap } from './keyMap'

export type Press = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'repeat'>

/** `Mod+Shift+KeyZ`: the place on the keyboard, so that Kyrgyz and Latin layouts work alike. */
export const keyOf = ({ code, ctrlKey, metaKey, shiftKey, altKey }: Omit<Press, 'repeat'>): string =>
  [(ctrlKey || metaKey) && 'Mod', altKey && 'Alt', shiftKey && 'Shift', code].filter(Boolean).join('+')

/**
 * Runs the command of a key. Tells whether the key is one of ours: then it is not the browser's, not even while there is
 * nothing to do for it. Ctrl+D with nothing selected must not make a bookmark.
 */
export function pressKey(studio: Studio, changes: KeyChanges, press: Press): boolean {
  const id = keyMap(changes).holders.get(keyOf(press))
  if (!id) return false
  const command: Command = commands[id]
  if (command.enabled(studio) && (command.repeats || !press.repeat)) command.run(studio)
  return true
}
