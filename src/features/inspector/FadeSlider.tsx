import { useStudio } from '../../context/useApp'
import { setSound } from '../../edits/sound'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { PieceTarget } from '../../project/find'
import { fromSeconds, type Micros, toSeconds } from '../../project/time'
import { Slider } from '../../ui/Slider'

const mostSeconds = 5

type Props = {
  readonly target: PieceTarget
  readonly edge: 'fadeIn' | 'fadeOut'
  readonly value: number
  /** How long the piece is. */
  readonly longest: Micros
  readonly disabled: boolean
}

/** How long a sound takes to come, or to go. */
export function FadeSlider({ target, edge, value, longest, disabled }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const step = 0.1
  const most = Math.max(step, Math.min(mostSeconds, Math.floor(toSeconds(longest) / step) * step))
  return (
    <Slider
      label={text(`sound.${edge}`)}
      value={Math.min(most, toSeconds(value as Micros))}
      min={0}
      max={most}
      step={step}
      disabled={disabled}
      format={(seconds) => (seconds < step / 2 ? text('sound.noFade') : format.seconds(seconds))}
      onChange={(seconds) =>
        editor.preview(
          'fade',
          (film) => setSound(film, target, { [edge]: fromSeconds(seconds) }),
          `${edge} ${target.id}`,
        )
      }
      onCommit={editor.commit}
    />
  )
}
