import { RotateCcw } from 'lucide-react'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { type Adjustment, adjustments } from '../../project/grade'
import { IconButton } from '../../ui/IconButton'
import { Slider } from '../../ui/Slider'
import css from './AdjustSlider.module.css'

type Props = {
  readonly name: Adjustment
  readonly value: number
  readonly onChange: (value: number) => void
  readonly onCommit: () => void
  readonly onReset: () => void
}

/** One adjustment. Two presses on it, or one on the arrow, and it does nothing again. */
export function AdjustSlider({ name, value, onChange, onCommit, onReset }: Props) {
  const text = useText()
  const format = useFormat()
  const { least } = adjustments[name]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut; the button beside it does the same
    <div className={css.row} onDoubleClick={onReset}>
      <Slider
        label={text(`adjust.${name}`)}
        value={value}
        min={least}
        max={1}
        step={0.05}
        notches={least < 0 ? [0] : []}
        format={(share) => (share > 0 && least < 0 ? `+${format.percent(share)}` : format.percent(share))}
        onChange={onChange}
        onCommit={onCommit}
      />
      <IconButton
        icon={RotateCcw}
        label={text('grade.resetOne', { name: text(`adjust.${name}`) })}
        className={css.reset}
        disabled={value === 0}
        onClick={onReset}
      />
    </div>
  )
}
