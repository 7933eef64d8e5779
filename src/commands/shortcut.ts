import type { Studio } from '../store/studio'
import { type CommandId, commands } from './commands'

type Press = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const nameOf = ({ code, ctrlKey, metaKey, shiftKey, altKey }: Press) =>
  [(ctrlKey || metaKey) && 'Mod', altKey && 'Alt', shiftKey && 'Shift', code].filter(Boolean).join('+')

const byKey = new Map<string, CommandId>(
  (Object.keys(commands) as CommandId[]).flatMap((id) => commands[id].keys.map((key) => [key, id] as const)),
)

/** Runs the command of a key, told by its place on the keyboard: Kyrgyz and Latin layouts work alike. */
export function pressKey(studio: Studio, press: Press): boolean {
  const id = byKey.get(nameOf(press))
  const command = id && commands[id]
  if (!command?.enabled(studio)) return false
  command.run(studio)
  return true
}
