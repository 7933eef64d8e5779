import { useStore } from 'zustand'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { fromSeconds } from '../../project/time'
import { joined } from '../../ui/joined'
import type { Shoot } from './createShoot'
import css from './Shutter.module.css'

type Props = {
  readonly shoot: Shoot
  /** Milliseconds that the ring goes round in. */
  readonly target: number | null
}

const radius = 37
const round = 2 * Math.PI * radius

/** Starts and stops; the ring around it shows how much of what is needed is filmed. */
export function Shutter({ shoot, target }: Props) {
  const text = useText()
  const format = useFormat()
  const { phase, elapsed } = useStore(shoot.store)
  const running = phase === 'counting' || phase === 'filming'
  const share = target === null ? 0 : Math.min(1, elapsed / target)
  const shown = format.tenths(fromSeconds(elapsed / 1000))
  return (
    <div className={css.shutter}>
      <p className={css.time}>{target === null ? shown : `${shown} / ${format.tenths(fromSeconds(target / 1000))}`}</p>
      <button
        type="button"
        className={joined(css.button, running && css.running)}
        aria-label={text(running ? 'filming.stop' : 'filming.start')}
        disabled={phase === 'opening' || phase === 'keeping'}
        onClick={running ? shoot.stop : shoot.start}
      >
        <svg viewBox="0 0 80 80" className={css.ring} aria-hidden="true">
          <circle cx="40" cy="40" r={radius} />
          <circle
            className={css.done}
            cx="40"
            cy="40"
            r={radius}
            strokeDasharray={round}
            strokeDashoffset={round * (1 - share)}
          />
        </svg>
        <span className={css.heart} />
      </button>
    </div>
  )
}
