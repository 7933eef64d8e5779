import { Baby } from 'lucide-react'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import type { StoryPlan } from '../../../project/story'
import { toSeconds } from '../../../project/time'
import { filmsChild, lengthOfSlots } from '../../../templates/templates'
import { TemplateCover } from '../TemplateCover'
import css from './TemplateShelf.module.css'

type Props = {
  readonly name: string
  readonly plan: StoryPlan
  readonly onChoose: () => void
  /** What else can be done with it. */
  readonly menu?: ReactNode
}

/** A template, and what it asks for before it is chosen: how long, how much to film, whether a child. */
export function TemplateCard({ name, plan, onChoose, menu }: Props) {
  const text = useText()
  const format = useFormat()
  const { from, to } = plan.ground
  const cover = useMemo(() => <TemplateCover plan={plan} />, [plan])
  return (
    <li className={css.place}>
      <button type="button" className={css.card} onClick={onChoose}>
        <span className={css.cover} style={{ '--from': from, '--to': to } as CSSProperties}>
          <span className={css[plan.shape]}>{cover}</span>
        </span>
        <span className={css.name}>{name}</span>{' '}
        <span className={css.facts}>
          <span className={css.fact}>{format.spoken(toSeconds(lengthOfSlots(plan)))} ·</span>{' '}
          <span className={css.fact}>{text('story.count', { count: plan.slots.length })}</span>{' '}
          {filmsChild(plan) && <Baby size={16} className={css.child} role="img" aria-label={text('story.child')} />}
        </span>
      </button>
      {menu && <div className={css.menu}>{menu}</div>}
    </li>
  )
}
