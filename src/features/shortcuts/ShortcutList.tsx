import { useState } from 'react'
import { useStore } from 'zustand'
import type { Command } from '../../commands/command'
import { type CommandId, commands, type GroupName, groups } from '../../commands/commands'
import { keyCaps } from '../../commands/keyCaps'
import { keyMap } from '../../commands/keyMap'
import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { matches } from '../../lib/matches'
import { SearchField } from '../../ui/SearchField'
import { FixedRows } from './FixedRows'
import { type FixedWay, fixedGroups, fixedWays } from './fixedWays'
import { ShortcutRow } from './ShortcutRow'
import css from './ShortcutSheet.module.css'
import { useRemapping } from './useRemapping'

const names = Object.keys(groups) as readonly GroupName[]
const idsOf = (name: GroupName) => Object.keys(groups[name]) as readonly CommandId[]

/** Every command by its theme, narrowed by words or by a key. */
export function ShortcutList() {
  const text = useText()
  const changes = useStore(useApp().keys.store)
  const [query, setQuery] = useState('')
  const remapping = useRemapping()
  const { keysOf } = keyMap(changes)

  const isFound = (id: CommandId) =>
    matches(
      query,
      text(commands[id].text),
      keysOf(id).flatMap((key) => keyCaps(key, text)),
    )
  const found = names.flatMap((name) => {
    const ids = idsOf(name).filter(isFound)
    return ids.length > 0 ? [{ name, ids }] : []
  })
  const fixed = fixedGroups.flatMap((name) => {
    const isFixedFound = ({ text: words, keys }: FixedWay) =>
      matches(
        query,
        text(words),
        keys.flatMap((key) => keyCaps(key, text)),
      )
    const ways = fixedWays[name].filter(isFixedFound)
    return ways.length > 0 ? [{ name, ways }] : []
  })
  return (
    <>
      <div className={css.search}>
        <SearchField
          label={text('shortcuts.search')}
          clear={text('shortcuts.clear')}
          value={query}
          onChange={setQuery}
        />
      </div>
      {found.map(({ name, ids }) => (
        <section key={name} className={css.group} aria-label={text(`group.${name}`)}>
          <h3 className={css.heading}>{text(`group.${name}`)}</h3>
          <ul>
            {ids.map((id) => (
              <ShortcutRow
                key={id}
                command={commands[id] as Command}
                keys={keysOf(id)}
                changed={changes[id] !== undefined}
                listening={remapping.listening === id}
                refused={remapping.refused?.id === id ? remapping.refused.words : null}
                onChange={() => remapping.listen(id)}
                onGiveUp={remapping.giveUp}
                onReset={() => remapping.reset(id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {fixed.map((group) => (
        <FixedRows key={group.name} {...group} />
      ))}
      {found.length + fixed.length === 0 && (
        <p className={css.nothing} role="status">
          {text('shortcuts.nothing')}
        </p>
      )}
    </>
  )
}
