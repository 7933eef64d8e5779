import { Mark } from '../ui/Mark'
import { Spinner } from '../ui/Spinner'
import css from './CrashScreen.module.css'

/** Between two screens, for as long as opening takes. */
export function Waiting({ label }: { readonly label: string }) {
  return (
    <main className={css.screen}>
      <Mark size={56} />
      <p className={css.words}>{label}</p>
      <Spinner label={label} />
    </main>
  )
}
