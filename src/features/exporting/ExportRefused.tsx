import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import type { Refusal } from '../../ports/refusal'
import { shapeOf } from '../../project/shapes'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import css from './ExportRefused.module.css'
import { type ExportChoice, lowerPreset } from './exportChoice'

type Props = {
  readonly refusal: Refusal
  readonly choice: ExportChoice
  readonly onStart: (choice: ExportChoice) => void
  readonly onBack: () => void
}

/** Says why there is no film, and offers every way that may still lead to one. */
export function ExportRefused({ refusal, choice, onStart, onBack }: Props) {
  const text = useText()
  const { refused, name = '' } = refusal
  const lower = lowerPreset(
    choice.preset,
    useFilm(({ size }) => shapeOf(size)),
  )
  return (
    <div className={css.refused}>
      <Notice kind="error">{text(`refusal.${refused}`, { name })}</Notice>
      <Button kind="primary" size="large" wide onClick={() => onStart(choice)}>
        {text('action.retry')}
      </Button>
      {lower && refused !== 'no-font' && (
        <Button size="large" wide onClick={() => onStart({ ...choice, preset: lower })}>
          {text('export.lower')}
        </Button>
      )}
      {choice.encoder === 'device' && (
        <Button size="large" wide onClick={() => onStart({ ...choice, encoder: 'x264' })}>
          {text('export.withX264')}
        </Button>
      )}
      <Button kind="quiet" wide onClick={onBack}>
        {text('export.again')}
      </Button>
    </div>
  )
}
