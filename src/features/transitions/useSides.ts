import { useEffect, useState } from 'react'
import { useStudio } from '../../context/useApp'
import { setTransition } from '../../edits/transition'
import { layout } from '../../project/layout'
import type { ClipId } from '../../project/project'
import { frameAt, frameMoment, type Micros, nearestFrame } from '../../project/time'
import { shown } from '../../store/editor'
import { pictureAt } from '../../store/pictureAt'

/** The last picture before a cut and the first one after it. */
export type Sides = { readonly from: OffscreenCanvas | null; readonly to: OffscreenCanvas | null }

const none: Sides = { from: null, to: null }

/** The pictures on either side of the cut before a clip, for samples to be made of; none until they are there. */
export function useSides(id: ClipId | null): Sides {
  const { editor, reader } = useStudio()
  const [sides, setSides] = useState(none)
  useEffect(() => {
    if (!id) return
    const abort = new AbortController()
    const whole = shown(editor.getState())
    const film = { ...setTransition(whole, id, null), lanes: [] }
    const cut = layout(film).clips.get(id)?.span.start ?? (0 as Micros)
    const frame = frameAt(nearestFrame(cut, film.frameRate), film.frameRate)
    const at = (index: number) => pictureAt(film, frameMoment(index, film.frameRate), reader, abort.signal)
    void Promise.all([at(frame - 1), at(frame)]).then(([from, to]) => abort.signal.aborted || setSides({ from, to }))
    return () => abort.abort()
  }, [id, editor, reader])
  return sides
}
