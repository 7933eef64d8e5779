import { Progress } from 'radix-ui'
import css from './ProgressBar.module.css'

type Props = {
  /** 0…1; `null` where it cannot be told yet. */
  readonly share: number | null
  readonly label: string
}

export function ProgressBar({ share, label }: Props) {
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <Progress.Root className={css.bar} value={percent} aria-label={label}>
      <Progress.Indicator
        className={percent === null ? css.unknown : css.fill}
        style={percent === null ? undefined : { transform: `translateX(${percent - 100}%)` }}
      />
    </Progress.Root>
  )
}
