import { MicOff, Pause, Play, RotateCcw, Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import { useText } from '../../../i18n/useText'
import { ToolButton } from '../../../ui/ToolButton'
import type { Tapping } from './createTapping'
import { TapButton } from './TapButton'
import css from './TapDesk.module.css'
import { useTapKeys } from './useTapKeys'

type Props = { readonly tapping: Tapping; readonly wide: boolean }

/** One large button, the line that is being said above it, and what to do when a press went wrong below it. */
export function TapDesk({ tapping, wide }: Props) {
  const text = useText()
  const { phase, begun, open } = useStore(tapping.store)
  const { lines } = tapping
  const now = open ? lines[begun - 1]?.cue.text : undefined
  const isUnderWay = phase === 'running' || phase === 'standing'
  useTapKeys(tapping)
  return (
    <div className={css.desk}>
      <p className={css.progress}>
        <span className={css.bar} style={{ width: `${(begun / Math.max(1, lines.length)) * 100}%` }} />
        <span className={css.count}>{text('captionTap.progress', { n: begun, all: lines.length })}</span>
      </p>
      <p className={css.now} aria-live="polite">
        {isUnderWay ? (now ?? text('captionTap.silence')) : text('captionTap.hint')}
      </p>
      <TapButton tapping={tapping} />
      <div className={css.tools}>
        <ToolButton icon={Undo2} label={text('captionTap.back')} disabled={begun === 0} onClick={tapping.back} />
        <ToolButton
          icon={MicOff}
          label={text('captionTap.hush')}
          disabled={!open || phase !== 'running'}
          onClick={(event) => tapping.hush(event.timeStamp)}
        />
        <ToolButton
          icon={phase === 'running' ? Pause : Play}
          label={text(phase === 'running' ? 'command.pause' : 'command.play')}
          disabled={phase === 'ready'}
          onClick={phase === 'running' ? tapping.halt : tapping.goOn}
        />
        <ToolButton
          icon={RotateCcw}
          label={text('captionTap.restart')}
          disabled={phase === 'ready'}
          onClick={tapping.restart}
        />
      </div>
      {wide && <p className={css.keys}>{text('captionTap.keys')}</p>}
    </div>
  )
}
