import { useCallback, useEffect, useRef, useState } from 'react'
import { useApp, useStudio } from '../../context/useApp'
import { subscribeAll } from '../../lib/subscribeAll'
import type { HintName } from '../../store/hintNames'
import { emptyScene, isOver, nextHint, type Scene } from './nextHint'
import { sceneOf } from './sceneOf'

type Told = { readonly name: HintName; readonly since: Scene }

/** The hint that stands now. One that begins is noted as told; a sheet that opens takes it away. */
export function useHint() {
  const { settings } = useApp()
  const studio = useStudio()
  const [told, setTold] = useState<Told | null>(null)
  const standing = useRef<Told>(null)
  const stand = useCallback((next: Told | null) => {
    standing.current = next
    setTold(next)
  }, [])
  useEffect(() => {
    let before = emptyScene
    const look = () => {
      const now = sceneOf(studio)
      if (!now) {
        if (studio.view.getState().panel) stand(null)
        return
      }
      const name = nextHint(before, now, settings.getState().hints)
      before = now
      if (name) {
        stand({ name, since: now })
        settings.noteHint(name)
      } else if (standing.current && isOver(standing.current.name, standing.current.since, now)) stand(null)
    }
    look()
    const { editor, selection, playback, view } = studio
    return subscribeAll([editor, selection, playback, view], look)
  }, [studio, settings, stand])
  return { hint: told?.name ?? null, close: () => stand(null) }
}
