import { ChevronDown } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { EncoderChoice } from '../../ports/filmMaker'
import { ChoiceCards } from '../../ui/ChoiceCards'
import css from './EncoderChoices.module.css'

type Props = { readonly value: EncoderChoice; readonly onChange: (encoder: EncoderChoice) => void }

/** Folded away: the automatic choice is right for nearly everyone. */
export function EncoderChoices({ value, onChange }: Props) {
  const text = useText()
  const format = useFormat()
  const { coreBytes } = useStudio()
  return (
    <details className={css.advanced}>
      <summary className={css.summary}>
        <ChevronDown aria-hidden size={20} className={css.arrow} />
        {text('export.advanced')}
      </summary>
      <p className={css.question}>{text('export.encoder')}</p>
      <ChoiceCards
        label={text('export.encoder')}
        value={value}
        options={[
          { value: 'automatic', label: text('export.automatic'), hint: text('export.automaticHint') },
          { value: 'device', label: text('export.device'), hint: text('export.deviceHint') },
          {
            value: 'x264',
            label: text('export.x264'),
            hint: text('export.x264Hint', { size: format.bytes(coreBytes) }),
          },
        ]}
        onChange={onChange}
      />
    </details>
  )
}
