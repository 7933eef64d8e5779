import css from './KeyCaps.module.css'

/** A key with its modifiers, each drawn as the cap it has on the keyboard. */
export function KeyCaps({ caps }: { readonly caps: readonly string[] }) {
  return (
    <kbd className={css.key}>
      {caps.map((cap) => (
        <kbd key={cap} className={css.cap}>
          {cap}
        </kbd>
      ))}
    </kbd>
  )
}
