import { CircleQuestionMark, X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type ReactNode, useCallback, useContext } from 'react'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { joined } from './joined'
import { useLayer } from './layers'
import css from './Sheet.module.css'
import { useCovering } from './useCovering'
import { useGivingBack } from './useGivingBack'
import { useSwipeDown } from './useSwipeDown'
import { WordsContext } from './wordsContext'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** Stand beside the title, before the cross. */
  readonly actions?: ReactNode
  /** Opens what there is to read about it. */
  readonly onHelp?: (() => void) | undefined
  /** Names a button there that closes it: for what is done already. */
  readonly done?: string | undefined
  /** Stays at the lower edge while the rest scrolls: the main button. */
  readonly footer?: ReactNode
  /** `false`: the film above stays in sight and at work. */
  readonly modal?: boolean
  /** Where there is room (1024 px): a panel at the right, or in the middle as a dialog. */
  readonly wide?: 'side' | 'centre'
  /** What is in it has scrolling parts and a foot of its own. */
  readonly bare?: boolean
  /** It may take the whole screen: the film is not needed beside it. */
  readonly tall?: boolean
  /** As high as it may be, always: what is searched in must not move while one types. */
  readonly steady?: boolean
  /** `true`: it cannot be sent away, because what it shows must be seen to its end. */
  readonly held?: boolean
}

/** A panel that comes from below, within reach of the thumb; its grip or a swipe down sends it back. */
export function Sheet(props: Props) {
  const { open, onClose, title, children, actions, footer, modal = false, wide = 'side', held = false } = props
  const { bare, tall, steady, done, onHelp } = props
  const { close, help } = useContext(WordsContext)
  useLayer(open, onClose, held)
  const swipe = useSwipeDown(onClose, !held)
  const cover = useCovering(!modal)
  const place = useCallback(
    (sheet: HTMLDivElement) => {
      swipe.ref.current = sheet
      return cover(sheet)
    },
    [swipe.ref, cover],
  )
  const givingBack = useGivingBack(!modal)
  const stay = (event: Event) => (modal && !held) || event.preventDefault()
  const holdOn = (event: Event) => held && event.preventDefault()
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()} modal={modal}>
      <Dialog.Portal>
        {modal && <Dialog.Overlay className={css.scrim} />}
        <Dialog.Content
          ref={place}
          className={joined(css.sheet, css[wide], (modal || tall) && css.tall, steady && css.steady)}
          aria-describedby={undefined}
          {...givingBack}
          onInteractOutside={stay}
          onEscapeKeyDown={holdOn}
        >
          <div className={css.head} {...swipe.handlers}>
            {!held && <span className={css.grip} aria-hidden />}
            <Dialog.Title className={css.title}>{title}</Dialog.Title>
            {onHelp && <IconButton icon={CircleQuestionMark} label={help} onClick={onHelp} />}
            {actions}
            {done && (
              <Button kind="primary" onClick={onClose}>
                {done}
              </Button>
            )}
            {!held && <IconButton icon={X} label={close} onClick={onClose} />}
          </div>
          <div className={bare ? css.bare : css.body}>{children}</div>
          {footer && <div className={css.foot}>{footer}</div>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
