import { useEffect, useState } from 'react'
import { useStudio } from '../../../context/useApp'
import { shown } from '../../../store/editor'
import { pictureAt } from '../../../store/pictureAt'

/** The film's picture at the playhead without its words: what samples stand on. `null` until it is there. */
export function useGround(): OffscreenCanvas | null {
  const { editor, playback, reader } = useStudio()
  const [ground, setGround] = useState<OffscreenCanvas | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const { time } = playback.getState()
    void pictureAt(shown(editor.getState()), time, reader, abort.signal).then(
      (picture) => abort.signal.aborted || setGround(picture),
    )
    return () => abort.abort()
  }, [editor, playback, reader])
  return ground
}
