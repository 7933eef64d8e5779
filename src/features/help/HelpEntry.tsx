import { ChevronDown } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { HelpPage } from '../../i18n/loadHelp'
import type { HelpTopic } from '../../store/helpTopics'
import css from './Help.module.css'
import { helpIcons } from './helpIcons'

type Props = HelpPage & {
  readonly topic: HelpTopic
  /** It was asked for from its tool: open, and in sight. */
  readonly asked: boolean
  readonly children: ReactNode
}

/** One page. The browser's own way to unfold: it can be searched, read out and worked by keys. */
export function HelpEntry({ topic, title, what, steps, tip, asked, children }: Props) {
  const entry = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!asked || !entry.current) return
    entry.current.open = true
    entry.current.scrollIntoView({ block: 'start' })
  }, [asked])
  /** What it says comes into sight as well, where it unfolds below the edge. */
  const show = () => entry.current?.open && entry.current.scrollIntoView({ block: 'nearest' })
  const Icon = helpIcons[topic]
  return (
    <details ref={entry} name="help" className={css.entry} onToggle={show}>
      <summary className={css.summary}>
        <Icon aria-hidden size={22} strokeWidth={1.9} className={css.sign} />
        <span className={css.title}>{title}</span>
        <ChevronDown aria-hidden size={20} className={css.arrow} />
      </summary>
      <div className={css.page}>
        <p>{what}</p>
        <ol className={css.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {tip && <p className={css.tip}>{tip}</p>}
        {children}
      </div>
    </details>
  )
}
