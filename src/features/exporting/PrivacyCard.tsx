import { Check, ShieldCheck } from 'lucide-react'
import { useText } from '../../i18n/useText'
import css from './PrivacyCard.module.css'

export const privacyChecks = ['face', 'names', 'dressed', 'others', 'asked'] as const
export type PrivacyCheck = (typeof privacyChecks)[number]

type Props = {
  readonly ticked: ReadonlySet<PrivacyCheck>
  readonly onTick: (check: PrivacyCheck) => void
}

/** Before a film with a child goes out: five lines to think of. Nothing is forbidden, and nothing has to be ticked. */
export function PrivacyCard({ ticked, onTick }: Props) {
  const text = useText()
  return (
    <fieldset className={css.card}>
      <legend className="unseen">{text('privacy.title')}</legend>
      <p className={css.title} aria-hidden>
        <ShieldCheck size={20} />
        {text('privacy.title')}
      </p>
      <p className={css.words}>{text('privacy.check')}</p>
      {privacyChecks.map((check) => (
        <label key={check} className={css.line}>
          <input type="checkbox" className="unseen" checked={ticked.has(check)} onChange={() => onTick(check)} />
          <span className={css.box}>{ticked.has(check) && <Check aria-hidden size={18} strokeWidth={3} />}</span>
          {text(`privacy.${check}`)}
        </label>
      ))}
    </fieldset>
  )
}
