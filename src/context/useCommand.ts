import { useCallback, useSyncExternalStore } from 'react'
import type { Command } from '../commands/command'
import { type CommandId, commands } from '../commands/commands'
import { faces } from '../commands/faces'
import { subscribeAll } from '../lib/subscribeAll'
import { useStudio } from './useApp'

/**
 * A command as a button needs it. Whether it can be run, and what it would do, is asked at every frame, but drawn only
 * when that changes. `pressed` is there for what is switched on and off under one name.
 */
export function useCommand(id: CommandId) {
  const studio = useStudio()
  const command: Command = commands[id]
  const { isOn, on, ...face } = faces[id] ?? {}
  const subscribe = useCallback(
    (listener: () => void) => {
      const { editor, selection, playback, view, clipboard } = studio
      return subscribeAll([editor, selection, playback, view, clipboard], listener)
    },
    [studio],
  )
  const enabled = useSyncExternalStore(subscribe, () => command.enabled(studio))
  const isNowOn = useSyncExternalStore(subscribe, () => isOn?.(studio) ?? false)
  const { text, icon } = { ...command, ...face, ...(isNowOn && on) }
  const pressed = isOn && !on ? isNowOn : undefined
  return { text, icon, enabled, pressed, run: () => command.run(studio) }
}
