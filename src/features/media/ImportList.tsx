import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import css from './ImportList.module.css'
import { ImportRow } from './ImportRow'

/** Files on their way in, and those that were refused. Nothing where there are none. */
export function ImportList() {
  const text = useText()
  const { imports } = useStudio()
  const jobs = useStore(imports.store, (state) => state.jobs)
  return (
    jobs.length > 0 && (
      <ul className={css.list} aria-label={text('media.jobs')}>
        {jobs.map((job) => (
          <ImportRow key={job.id} job={job} onDismiss={() => imports.dismiss(job.id)} />
        ))}
      </ul>
    )
  )
}
