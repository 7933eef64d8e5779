import { AudioLines, FileText, Keyboard, type LucideIcon, MessageSquarePlus, Pointer } from 'lucide-react'
import { beginCaption } from '../../../commands/beginCaption'
import { useStudio } from '../../../context/useApp'
import type { Key } from '../../../i18n/key'
import { useText } from '../../../i18n/useText'
import type { Aim } from '../../../store/captioning'
import { useCaptionPicker } from '../file/useCaptionPicker'
import css from './WaysScreen.module.css'

type Way = { readonly icon: LucideIcon; readonly title: Key; readonly hint: Key; readonly go: () => void }

/** How captions come to a film: each way with what it is good for. */
export function WaysScreen() {
  const text = useText()
  const studio = useStudio()
  const { captioning, view } = studio
  const { picker, ask } = useCaptionPicker()
  const write = (aim: Aim) => {
    captioning.setAim(aim)
    view.open('captionScript')
  }
  const way = (name: 'typing' | 'tapping' | 'voice' | 'file' | 'one', icon: LucideIcon, go: () => void): Way => ({
    icon,
    title: `captionWay.${name}`,
    hint: `captionWay.${name}Hint`,
    go,
  })
  const ways: readonly Way[] = [
    way('typing', Keyboard, () => view.open('captionTyping')),
    way('tapping', Pointer, () => write('tapping')),
    way('voice', AudioLines, () => write('voice')),
    way('file', FileText, ask),
    way('one', MessageSquarePlus, () => beginCaption(studio)),
  ]
  return (
    <ul className={css.ways}>
      <li hidden>{picker}</li>
      {ways.map(({ icon: Icon, title, hint, go }) => (
        <li key={title}>
          <button type="button" className={css.way} onClick={go}>
            <span className={css.sign}>
              <Icon aria-hidden size={22} strokeWidth={1.9} />
            </span>
            <span className={css.words}>
              <strong className={css.title}>{text(title)}</strong> <span className={css.hint}>{text(hint)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
