import css from './Spinner.module.css'

/** A film reel that turns while something short is waited for. */
export function Spinner({ label }: { readonly label: string }) {
  return (
    <span role="status" className={css.spinner}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className={css.reel}>
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.4" opacity="0.25" />
        <path d="M12 3a9 9 0 0 1 9 9" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <span className="unseen">{label}</span>
    </span>
  )
}
