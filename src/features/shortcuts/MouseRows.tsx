import { Mouse } from 'lucide-react'
import { keyCaps } from '../../commands/keyCaps'
import { useText } from '../../i18n/useText'
import { KeyCaps } from './KeyCaps'
import type { mouseWays } from './mouseWays'
import css from './ShortcutRow.module.css'
import sheet from './ShortcutSheet.module.css'

/** What the mouse does, beside the keys. */
export function MouseRows({ ways }: { readonly ways: typeof mouseWays }) {
  const text = useText()
  return (
    <section className={sheet.group} aria-label={text('group.mouse')}>
      <h3 className={sheet.heading}>{text('group.mouse')}</h3>
      <ul>
        {ways.map((way) => (
          <li key={way.text} className={css.row}>
            <Mouse aria-hidden size={20} strokeWidth={1.9} className={css.icon} />
            <span className={css.name}>{text(way.text)}</span>
            <span className={css.keys}>
              <KeyCaps caps={[...(way.key ? keyCaps(way.key, text) : []), text(way.hand)]} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
