import { PencilLine, RotateCcw, X } from 'lucide-react'
import type { Command } from '../../commands/command'
import { keyCaps } from '../../commands/keyCaps'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import { joined } from '../../ui/joined'
import { KeyCaps } from './KeyCaps'
import css from './ShortcutRow.module.css'

type Props = {
  readonly command: Command
  readonly keys: readonly string[]
  /** They are no longer those that the command came with. */
  readonly changed: boolean
  readonly listening: boolean
  /** Why the last wish could not be fulfilled. */
  readonly refused: string | null
  readonly onChange: () => void
  readonly onGiveUp: () => void
  readonly onReset: () => void
}

/** A command with its keys, which can be changed here. */
export function ShortcutRow(props: Props) {
  const { command, keys, changed, listening, refused, onChange, onGiveUp, onReset } = props
  const { icon: Icon } = command
  const text = useText()
  const name = text(command.text)
  return (
    <li className={joined(css.row, listening && css.listening)}>
      <Icon aria-hidden size={20} strokeWidth={1.9} className={css.icon} />
      <span className={css.name}>{name}</span>
      {listening ? (
        <span className={css.press} role="status">
          {text('shortcuts.press')}
        </span>
      ) : (
        <span className={css.keys}>
          {keys.map((key) => (
            <KeyCaps key={key} caps={keyCaps(key, text)} />
          ))}
          {keys.length === 0 && <span className={css.none}>{text('shortcuts.none')}</span>}
        </span>
      )}
      <span className={css.buttons}>
        {changed && !listening && (
          <IconButton icon={RotateCcw} label={text('shortcuts.reset', { name })} onClick={onReset} />
        )}
        {listening ? (
          <IconButton icon={X} label={text('action.cancel')} onClick={onGiveUp} />
        ) : (
          <IconButton icon={PencilLine} label={text('shortcuts.change', { name })} onClick={onChange} />
        )}
      </span>
      {refused && (
        <p className={css.refused} role="alert">
          {refused}
        </p>
      )}
    </li>
  )
}
