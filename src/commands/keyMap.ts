import { memoize } from '../lib/memoize'
import type { KeyChanges, Keys } from '../store/keys'
import { type CommandId, commandIds, commands } from './commands'
import { isReserved } from './isReserved'

export type KeyMap = {
  /** The one command that each key asks for. */
  readonly holders: ReadonlyMap<string, CommandId>
  readonly keysOf: (id: CommandId) => readonly string[]
}

/**
 * The keys in force. A person's choice goes before a key that a command came with, also where a later version gives its
 * commands other keys; and no key ever has two commands.
 */
export const keyMap = memoize((changes: KeyChanges): KeyMap => {
  const holders = new Map<string, CommandId>()
  const give = (id: CommandId, keys: readonly string[]) => {
    for (const key of keys) if (!holders.has(key)) holders.set(key, id)
  }
  for (const id of commandIds) give(id, changes[id]?.filter((key) => !isReserved(key)) ?? [])
  for (const id of commandIds) if (!changes[id]) give(id, commands[id].keys)
  const keysOf = (id: CommandId) => [...holders].flatMap(([key, holder]) => (holder === id ? [key] : []))
  return { holders, keysOf }
})

/** Why a key was not given: the browser or the page needs it, or another command has it. */
export type KeyRefusal = { readonly code: 'reserved' } | { readonly code: 'taken'; readonly by: CommandId }

/** Gives the command this key in place of those that it had. */
export function remap(keys: Keys, id: CommandId, key: string): KeyRefusal | null {
  const refusal = isReserved(key) ? ({ code: 'reserved' } as const) : taken(keys, id, [key])
  if (!refusal) keys.change(id, [key])
  return refusal
}

/** Gives the command back the keys that it came with; refused while another command has one of them. */
export function reset(keys: Keys, id: CommandId): KeyRefusal | null {
  const refusal = taken(keys, id, commands[id].keys)
  if (!refusal) keys.restore(id)
  return refusal
}

function taken(keys: Keys, id: CommandId, wanted: readonly string[]): KeyRefusal | null {
  const { holders } = keyMap(keys.getState())
  const by = wanted.map((key) => holders.get(key)).find((holder) => holder !== undefined && holder !== id)
  return by ? { code: 'taken', by } : null
}
