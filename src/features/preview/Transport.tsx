import { Maximize, Minimize, Pause } from 'lucide-react'
import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { commands } from '../../commands/commands'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { layout } from '../../project/layout'
import { IconButton } from '../../ui/IconButton'
import { Clock } from './Clock'
import css from './Transport.module.css'
import { useFullScreen } from './useFullScreen'
import { ZoneButton } from './ZoneButton'

/** Time, play, frame by frame, full screen. */
export function Transport({ whole }: { readonly whole: RefObject<HTMLElement | null> }) {
  const text = useText()
  const studio = useStudio()
  const playing = useStore(studio.playback.store, (state) => state.playing)
  const off = useFilm((film) => layout(film).length === 0)
  const full = useFullScreen(whole)
  const { play, back, forward, frame } = commands
  return (
    <div className={css.transport}>
      <p className={css.time}>
        <Clock /> <Length />
      </p>
      <div className={css.keys}>
        <IconButton icon={back.icon} label={text(back.text)} disabled={off} onClick={() => back.run(studio)} />
        <IconButton
          round
          icon={playing ? Pause : play.icon}
          label={text(playing ? 'command.pause' : play.text)}
          disabled={off}
          onClick={() => play.run(studio)}
        />
        <IconButton icon={forward.icon} label={text(forward.text)} disabled={off} onClick={() => forward.run(studio)} />
      </div>
      <span className={css.end}>
        <IconButton
          icon={frame.icon}
          label={text(frame.text)}
          disabled={off}
          className={css.frame}
          onClick={() => frame.run(studio)}
        />
        <ZoneButton />
        {full.possible && (
          <IconButton
            icon={full.on ? Minimize : Maximize}
            label={text(full.on ? 'preview.exitFull' : 'preview.full')}
            disabled={off}
            onClick={full.toggle}
          />
        )}
      </span>
    </div>
  )
}

/** Apart from the rest: it can be another one with every move of an edge. */
function Length() {
  const { timecode } = useFormat()
  return <span className={css.length}>/ {useFilm((film) => timecode(layout(film).length))}</span>
}
