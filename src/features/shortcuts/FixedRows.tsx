import { Mouse, Move } from 'lucide-react'
import { keyCaps } from '../../commands/keyCaps'
import { useText } from '../../i18n/useText'
import { joined } from '../../ui/joined'
import type { FixedGroup, FixedWay } from './fixedWays'
import { KeyCaps } from './KeyCaps'
import css from './ShortcutRow.module.css'
import sheet from './ShortcutSheet.module.css'

const icons = { held: Move, mouse: Mouse } as const

type Props = { readonly name: FixedGroup; readonly ways: readonly FixedWay[] }

/** What keys and mouse do that cannot be given others. */
export function FixedRows({ name, ways }: Props) {
  const text = useText()
  const Icon = icons[name]
  return (
    <section className={sheet.group} aria-label={text(`group.${name}`)}>
      <h3 className={sheet.heading}>{text(`group.${name}`)}</h3>
      <ul>
        {ways.map((way) => (
          <li key={way.text} className={css.row}>
            <Icon aria-hidden size={20} strokeWidth={1.9} className={css.icon} />
            <span className={css.name}>{text(way.text)}</span>
            <span className={joined(css.keys, css.beside)}>
              {capsOf(way, text).map((caps) => (
                <KeyCaps key={caps.join()} caps={caps} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const capsOf = ({ keys, hand }: FixedWay, text: ReturnType<typeof useText>): readonly (readonly string[])[] => {
  const mouse = hand ? [text(hand)] : []
  return keys.length === 0 ? [mouse] : keys.map((key) => [...keyCaps(key, text), ...mouse])
}
