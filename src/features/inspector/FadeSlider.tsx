import { useStudio } from '../../context/useApp'
import { useKeptFilm } from '../../context/useFilm'
import { setSound } from '../../edits/sound'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { findPiece, type PieceTarget } from '../../project/find'
import { fromSeconds, type Micros, toSeconds } from '../../project/time'
import { Slider } from '../../ui/Slider'

/** Seconds. */
const step = 0.1
const mostSeconds = 5

/** No longer than the piece. */
const longestFade = (length: number) =>
  Math.max(step, Math.min(mostSeconds, Math.floor(toSeconds(length as Micros) / step) * step))

type Props = {
  readonly target: PieceTarget
  readonly edge: 'fadeIn' | 'fadeOut'
  readonly value: number
  readonly disabled: boolean
}

/** How long a sound takes to come, or to go. */
export function FadeSlider({ target, edge, value, disabled }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const most = longestFade(findPiece(useKeptFilm(), target)?.length ?? 0)
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
