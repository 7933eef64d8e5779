import { useEffect, useRef, useState } from 'react'
import { useFormat } from '../i18n/useFormat'
import { useText } from '../i18n/useText'
import { fileName } from '../lib/fileName'
import { saveFile } from '../lib/saveFile'
import type { FrameFormat } from '../ports/frameMaker'
import { isRefusal, type Outcome, type Refusal } from '../ports/refusal'
import type { Micros } from '../project/time'
import { useStudio } from './useApp'

type State = { readonly busy?: true; readonly saved?: string; readonly refusal?: Refusal }

const endings: Readonly<Record<FrameFormat, string>> = { jpeg: 'jpg', png: 'png' }

/** Saves a frame of the film in its full size, as a file named by the film and the time; and says how that goes. */
export function useSaveFrame() {
  const text = useText()
  const { tenths } = useFormat()
  const { editor, frames } = useStudio()
  const [{ busy = false, saved, refusal }, setState] = useState<State>({})
  const making = useRef<AbortController>(null)
  useEffect(() => () => making.current?.abort(), [])

  const save = async (time: Micros, format: FrameFormat) => {
    editor.commit()
    const { project } = editor.getState()
    making.current?.abort()
    const mine = new AbortController()
    making.current = mine
    setState({ busy: true })
    const name = fileName(`${project.name} ${tenths(time).replaceAll(':', '.')}`, endings[format])
    const each = (_: number, picture: Blob) => saveFile(picture, name)
    const outcome = await frames
      .make(project, { times: [time], size: project.size, format }, { signal: mine.signal, each })
      .catch((cause): Outcome<void> => ({ refused: 'failed', detail: String(cause) }))
    if (mine.signal.aborted) return
    setState(isRefusal(outcome) ? { refusal: outcome } : { saved: name })
  }

  return {
    save,
    busy,
    said: busy ? text('editor.saving') : saved ? text('frame.saved', { name: saved }) : '',
    failed: refusal && text(`refusal.${refusal.refused}`, { name: refusal.name ?? '' }),
  }
}
