import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { IconButton } from '../../ui/IconButton'
import { useLayer } from '../../ui/layers'
import css from './CaptionSide.module.css'
import { rooms } from './rooms'
import type { Screen } from './screens'
import { useStepBack } from './useScreen'

type Props = {
  readonly screen: Screen
  /** What else can stand here: it belongs to the app. */
  readonly tabs: ReactNode
}

/** At the left of a desk: the captions, beside the film and the timeline. */
export function CaptionSide({ screen, tabs }: Props) {
  const text = useText()
  const back = useStepBack()
  const isStep = useStore(useStudio().view.store, ({ panel }) => panel !== null)
  const steps = screen !== 'list' && isStep
  useLayer(steps, back)
  const room = rooms[screen]
  return (
    <aside className={css.side} aria-label={text('command.captions')}>
      <div className={css.tabs}>{tabs}</div>
      <header className={css.head}>
        <h2 className={css.title}>{text(room.title)}</h2>
        {room.actions}
        {steps && <IconButton icon={X} label={text('action.close')} onClick={back} />}
      </header>
      {room.body(true)}
    </aside>
  )
}
