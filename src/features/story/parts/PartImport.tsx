import { useStore } from 'zustand'
import { useStudio } from '../../../context/useApp'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import type { PartId } from '../../../project/project'
import { tellsShare } from '../../../store/imports'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { ProgressBar } from '../../../ui/ProgressBar'
import css from './PartCard.module.css'

/** A file on its way into a part, or why it cannot be used. */
export function PartImport({ id }: { readonly id: PartId }) {
  const text = useText()
  const format = useFormat()
  const { imports, coreBytes } = useStudio()
  const job = useStore(imports.store, ({ jobs }) => jobs.find(({ put }) => put.how === 'part' && put.part === id))
  if (!job) return null
  const dismiss = () => imports.dismiss(job.id)
  if (job.refused) {
    return (
      <Notice kind="error" title={job.name} action={<Button onClick={dismiss}>{text('action.remove')}</Button>}>
        {text(`refusal.${job.refused}`)}
      </Notice>
    )
  }
  return (
    <div className={css.coming}>
      <p className={css.hint}>{text(`media.${job.step}`, { size: format.bytes(coreBytes) })}</p>
      <Button kind="quiet" onClick={dismiss}>
        {text('action.cancel')}
      </Button>
      <ProgressBar share={tellsShare(job.step) ? job.share : null} label={job.name} />
    </div>
  )
}
