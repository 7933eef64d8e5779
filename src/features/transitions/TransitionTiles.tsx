import { useText } from '../../i18n/useText'
import { type TransitionKind, transitions } from '../../project/transition'
import { SampleTiles } from '../../ui/SampleTiles'
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

const kinds: readonly (TransitionKind | null)[] = [null, ...transitions]

/** Every way of becoming the next clip, each with the two clips that it is for, and none. */
export function TransitionTiles({ label, kind: chosen, sides, moving, onChoose }: Props) {
  const text = useText()
  return (
    <SampleTiles
      className={css.tiles}
      label={label}
      value={chosen}
      options={kinds.map((kind) => ({
        value: kind,
        name: text(`transition.${kind ?? 'none'}`),
        sample: <TransitionSample kind={kind} sides={sides} moving={moving} />,
      }))}
      onChoose={onChoose}
    />
  )
}
