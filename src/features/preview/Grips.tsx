import { MoveDiagonal2, RotateCw } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { Box, Size } from '../../project/project'
import type { TextPlace } from '../../render/textBox'
import { joined } from '../../ui/joined'
import css from './Grips.module.css'
import { gripPlaces } from './gripPlaces'
import type { Handling } from './handling'
import type { HeldTarget } from './heldAt'
import { nudgeHeld } from './nudgeHeld'
import { inPixels } from './standing'

type Props = {
  readonly target: HeldTarget
  readonly place: TextPlace
  readonly frame: Size
  /** What of the stage is within reach, in pixels from the frame's corner. */
  readonly room: Box
  readonly handling: Handling | null
}

/** Take hold of the size and turn of what is selected. While a hand does one thing, nothing else is in its way. */
export function Grips({ target, place, frame, room, handling }: Props) {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const { x, y, width, height } = inPixels(place.box, frame)
  const lying = { middle: { x: x + width / 2, y: y + height / 2 }, size: { width, height }, rotation: place.rotation }
  const grips = gripPlaces(lying, room, handling?.side)
  const hides = (does: Handling['does']) => handling !== null && handling.does !== does && css.hidden

  const nudgeBy = (steps: Readonly<Record<string, number>>, event: KeyboardEvent, what: 'rotation' | 'scale') => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    const times = event.shiftKey ? 10 : 1
    nudgeHeld(studio, target, what === 'scale' ? { scale: 1.02 ** (step * times) } : { rotation: step * times })
  }
  return (
    <>
      {target.kind !== 'cue' && (
        <span
          role="slider"
          tabIndex={0}
          data-grip="turn"
          data-side={grips.side}
          className={joined(css.grip, css.turn, hides('turn'))}
          style={{ left: grips.turn.x, top: grips.turn.y }}
          aria-label={text('placing.turn')}
          aria-valuemin={-180}
          aria-valuemax={180}
          aria-valuenow={Math.round(place.rotation)}
          aria-valuetext={text('placing.degrees', { n: Math.round(place.rotation) })}
          onKeyDown={(event) => nudgeBy(arrows, event, 'rotation')}
        >
          <RotateCw aria-hidden size={17} strokeWidth={2.4} />
        </span>
      )}
      <span
        role="slider"
        tabIndex={0}
        data-grip="scale"
        className={joined(css.grip, css.scale, hides('scale'))}
        style={{ left: grips.scale.x, top: grips.scale.y }}
        aria-label={text('placing.size')}
        aria-valuemin={0}
        aria-valuemax={Math.max(100, Math.round(place.size * 100))}
        aria-valuenow={Math.round(place.size * 100)}
        aria-valuetext={format.percent(place.size)}
        onKeyDown={(event) => nudgeBy(arrows, event, 'scale')}
      >
        <MoveDiagonal2 aria-hidden size={17} strokeWidth={2.4} />
      </span>
    </>
  )
}

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }
