import { RadioGroup } from 'radix-ui'
import { useText } from '../../i18n/useText'
import { type TransitionKind, transitions } from '../../project/transition'
import { TransitionSample } from './TransitionSample'
import css from './TransitionTiles.module.css'
import type { Sides } from './useSides'

type Props = {
  readonly label: string
  readonly kind: TransitionKind | null
  readonly sides: Sides
  readonly moving: boolean
  readonly onChoose: (kind: TransitionKind | null) => void
}

const none = 'none'
const kinds: readonly (TransitionKind | null)[] = [null, ...transitions]

/** Every way of becoming the next clip, each with the two clips that it is for, and none. */
export function TransitionTiles({ label, kind: chosen, sides, moving, onChoose }: Props) {
  const text = useText()
  return (
    <RadioGroup.Root
      className={css.tiles}
      aria-label={label}
      value={chosen ?? none}
      onValueChange={(value) => onChoose(kinds.find((kind) => kind === value) ?? null)}
    >
      {kinds.map((kind) => (
        <RadioGroup.Item key={kind ?? none} value={kind ?? none} className={css.tile}>
          <TransitionSample kind={kind} sides={sides} moving={moving} />
          <span className={css.name}>{text(`transition.${kind ?? none}`)}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
