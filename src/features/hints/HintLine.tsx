import { Hand, type LucideIcon, MoveHorizontal, SlidersHorizontal, X } from 'lucide-react'
import { commands } from '../../commands/commands'
import type { Key } from '../../i18n/key'
import { useText } from '../../i18n/useText'
import type { HintName } from '../../store/hintNames'
import { IconButton } from '../../ui/IconButton'
import css from './HintLine.module.css'
import { useHint } from './useHint'

const icons: Readonly<Record<HintName, LucideIcon>> = {
  strip: MoveHorizontal,
  tools: SlidersHorizontal,
  undo: commands.undo.icon,
  lift: Hand,
  finish: commands.export.icon,
}

/** What is done otherwise with a mouse beside a wide screen. */
const deskWords: Readonly<Partial<Record<HintName, Key>>> = { tools: 'hint.toolsDesk', lift: 'hint.liftDesk' }

/**
 * A word at the moment it matters, between the film and the timeline: the film makes room for it, so that it lies over
 * nothing, and what is under the finger stays where it is.
 */
export function HintLine({ wide }: { readonly wide: boolean }) {
  const text = useText()
  const { hint, close } = useHint()
  const Icon = hint && icons[hint]
  return (
    <div role="status" className={css.place}>
      {Icon && (
        <div className={css.hint}>
          <Icon aria-hidden size={22} strokeWidth={1.9} className={css.sign} />
          <p className={css.words}>{text((wide && deskWords[hint]) || `hint.${hint}`)}</p>
          <IconButton icon={X} label={text('action.close')} onClick={close} />
        </div>
      )}
    </div>
  )
}
