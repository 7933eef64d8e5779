import { CircleAlert, X } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { type ImportJob, tellsShare } from '../../store/imports'
import { IconButton } from '../../ui/IconButton'
import { joined } from '../../ui/joined'
import { ProgressBar } from '../../ui/ProgressBar'
import css from './ImportRow.module.css'

type Props = { readonly job: ImportJob; readonly onDismiss: () => void }

/** One file: what is being done with it and how far that is, or why it cannot be used. */
export function ImportRow({ job, onDismiss }: Props) {
  const text = useText()
  const format = useFormat()
  const { coreBytes } = useStudio()
  const { name, step, share, refused } = job
  const told = tellsShare(step)
  const sentence = refused ? text(`refusal.${refused}`) : text(`media.${step}`, { size: format.bytes(coreBytes) })
  return (
    <li className={joined(css.row, refused && css.refused)}>
      {refused && <CircleAlert aria-hidden size={20} className={css.sign} />}
      <div className={css.words}>
        <p className={css.name}>{name}</p>
        <p className={css.sentence} role={refused ? 'alert' : undefined}>
          {sentence} {told && !refused && <span className={css.share}>{format.percent(share)}</span>}
        </p>
        {!refused && <ProgressBar share={told ? share : null} label={name} />}
      </div>
      <IconButton
        icon={X}
        label={`${text(refused ? 'action.remove' : 'action.cancel')}: ${name}`}
        className={css.cross}
        onClick={onDismiss}
      />
    </li>
  )
}
