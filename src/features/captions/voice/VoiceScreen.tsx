import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import { layout } from '../../../project/layout'
import { shown } from '../../../store/editor'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { ProgressBar } from '../../../ui/ProgressBar'
import { linesOf } from '../tapping/linesOf'
import { createListening } from './createListening'
import css from './VoiceScreen.module.css'

/** The film is listened to; then its lines lie where somebody speaks. Where nobody does, there are other ways. */
export function VoiceScreen() {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const { captioning, editor, playback, selection, view } = studio
  const [listening] = useState(() => {
    const { target } = selection.getState()
    const chosen = target?.kind === 'cue' ? target.id : undefined
    return createListening(
      studio,
      linesOf(layout(shown(editor.getState())).cues, captioning.getState().untimed, chosen),
    )
  })
  const state = useStore(listening.store)
  useEffect(() => {
    playback.pause()
    editor.commit()
    const stop = listening.store.subscribe((now) => {
      if (now.step !== 'placed') return
      captioning.setUntimed(null)
      captioning.say({ what: now.by === 'voice' ? 'voiced' : 'shared', count: listening.lines.length })
      view.open('captions')
    })
    const close = listening.open()
    return () => {
      stop()
      close()
    }
  }, [listening, captioning, editor, playback, view])

  const count = listening.lines.length
  if (state.step !== 'silent') {
    const share = state.step === 'listening' ? state.share : 1
    return (
      <div className={css.voice}>
        <p className={css.words}>{text('captionVoice.listening', { count })}</p>
        <ProgressBar share={share} label={text('captionVoice.title')} />
        <p className={css.share}>{text('export.percent', { percent: format.percent(share) })}</p>
        <Button wide onClick={() => view.open('captions')}>
          {text('action.cancel')}
        </Button>
      </div>
    )
  }
  return (
    <div className={css.voice}>
      <Notice kind="info" title={text('captionVoice.silent')}>
        {text('captionVoice.silentHint')}
      </Notice>
      <Button kind="primary" size="large" onClick={() => view.open('captionTapping')}>
        {text('caption.tapAlong')}
      </Button>
      <Button size="large" onClick={listening.share}>
        {text('captionVoice.share')}
      </Button>
    </div>
  )
}
