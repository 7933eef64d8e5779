import { useCallback, useSyncExternalStore } from 'react'
import { type CommandId, commands } from '../commands/commands'
import { useStudio } from './useApp'

/** A command as a button needs it. Whether it can be run is asked at every frame, but drawn only when that changes. */
export function useCommand(id: CommandId) {
  const studio = useStudio()
  const command = commands[id]
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = [studio.editor, studio.selection, studio.playback, studio.view].map((store) =>
        store.subscribe(listener),
      )
      return () => {
        for (const each of stop) each()
      }
    },
    [studio],
  )
  const enabled = useSyncExternalStore(subscribe, () => command.enabled(studio))
  return { ...command, enabled, run: () => command.run(studio) }
}
