import { useText } from '../../i18n/useText'
import { joined } from '../../ui/joined'
import css from './TurnSign.module.css'

/** How far it is turned, while it is: in the accent where it has caught on a usual direction. */
export function TurnSign({ degrees, upright }: { readonly degrees: number; readonly upright: boolean }) {
  const text = useText()
  return (
    <output className={joined(css.turn, upright && css.upright)}>
      {text('placing.degrees', { n: Math.round(degrees) })}
    </output>
  )
}
