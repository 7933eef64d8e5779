import { useState } from 'react'
import { useText } from '../../i18n/useText'
import { matches } from '../../lib/matches'
import type { HelpTopic } from '../../store/helpTopics'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { SearchField } from '../../ui/SearchField'
import { Spinner } from '../../ui/Spinner'
import css from './Help.module.css'
import { HelpEntry } from './HelpEntry'
import { HintsAgain } from './HintsAgain'
import { useHelpPages } from './useHelpPages'

/** All pages, closed but for the one that was asked for; narrowed by every letter that is typed. */
export function HelpList({ first }: { readonly first: HelpTopic | 'all' | null }) {
  const text = useText()
  const { pages, failed, retry } = useHelpPages()
  const [query, setQuery] = useState('')
  if (failed) {
    return (
      <Notice
        kind="error"
        title={text('help.failed')}
        action={<Button onClick={retry}>{text('action.retry')}</Button>}
      />
    )
  }
  if (!pages) return <Spinner label={text('action.loading')} />
  const found = pages.filter(({ title, what, steps, tip = '' }) =>
    matches(query, [title, what, ...steps, tip].join(' '), []),
  )
  return (
    <>
      <div className={css.search}>
        <SearchField label={text('help.search')} clear={text('help.clear')} value={query} onChange={setQuery} />
      </div>
      {found.map((page) => (
        <HelpEntry key={page.topic} {...page} asked={page.topic === first}>
          {page.topic === 'start' && <HintsAgain />}
        </HelpEntry>
      ))}
      {found.length === 0 && (
        <p className={css.nothing} role="status">
          {text('help.nothing')}
        </p>
      )}
    </>
  )
}
