import { Volume1, VolumeX } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useApp, useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Segmented } from '../../ui/Segmented'
import { useOutOfSight } from '../../ui/useOutOfSight'
import { useScreenAwake } from '../../ui/useScreenAwake'
import { createVoiceover } from './createVoiceover'
import { LevelMeter } from './LevelMeter'
import { RecordButton } from './RecordButton'
import { TakeTools } from './TakeTools'
import css from './VoiceDesk.module.css'

/** The microphone's level, one large button, and what to do with the take. */
export function VoiceDesk() {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const { recorder } = useApp()
  const [voiceover] = useState(() =>
    createVoiceover(
      studio,
      recorder,
      () => `${text('command.voiceover')} ${format.timeOfDay(Date.now()).replace(':', '.')}`,
    ),
  )
  const phase = useStore(voiceover.store, (state) => state.phase)
  const refused = useStore(voiceover.store, (state) => state.refused)
  const take = useStore(voiceover.store, (state) => state.take)
  const film = useStore(voiceover.store, (state) => state.film)
  useScreenAwake()
  useEffect(() => voiceover.open(), [voiceover])
  // Out of sight a page's sound is put to rest.
  useOutOfSight(voiceover.stop)

  if (phase === 'refused' && refused) {
    return (
      <Notice kind="error" action={<Button onClick={() => void voiceover.turnOn()}>{text('action.retry')}</Button>}>
        {text(`refusal.${refused}`)}
      </Notice>
    )
  }
  const idle = phase === 'ready' || phase === 'opening'
  return (
    <div className={css.desk}>
      <p role="status" className={css.said}>
        {phase === 'recording'
          ? text('voiceover.recording')
          : phase === 'keeping'
            ? text('filming.keeping')
            : take && phase === 'ready'
              ? text(take.silent ? 'voiceover.silence' : 'voiceover.kept')
              : text('voiceover.hint')}
      </p>
      <LevelMeter voiceover={voiceover} />
      <RecordButton voiceover={voiceover} />
      {take && <TakeTools voiceover={voiceover} disabled={!idle} />}
      <p className={css.label}>{text('voiceover.film')}</p>
      <Segmented
        label={text('voiceover.film')}
        value={film}
        disabled={!idle}
        options={[
          { value: 'muted', label: text('voiceover.muted'), icon: VolumeX },
          { value: 'quiet', label: text('voiceover.quiet'), icon: Volume1 },
        ]}
        onChange={voiceover.setFilm}
      />
      {film === 'quiet' && <p className={css.label}>{text('voiceover.quietHint')}</p>}
    </div>
  )
}
