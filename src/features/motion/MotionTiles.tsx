import type { MotionKind, MotionSide } from '../../edits/motion'
import type { Key } from '../../i18n/key'
import { useText } from '../../i18n/useText'
import { entrances, loops } from '../../project/textStyle'
import { SampleTiles } from '../../ui/SampleTiles'
import { MotionSample } from './MotionSample'
import css from './MotionTiles.module.css'
import type { Mover } from './motionMoment'

type Props = {
  readonly side: MotionSide
  readonly kind: MotionKind | null
  readonly mover: Mover
  readonly moving: boolean
  readonly onChoose: (kind: MotionKind | null) => void
}

/** A way to come has another name where it is gone: from the left, to the left. */
const nameOf = (side: MotionSide, kind: MotionKind | null): Key =>
  kind === null ? 'motion.none' : (`motion.${side}.${kind}` as Key)

/** What is written letter by letter has letters. */
const entrancesOf = (mover: Mover) =>
  'words' in mover ? entrances : entrances.filter((kind) => kind !== 'type' && kind !== 'words')

/** Every way to move on one side, each with what does, and none. */
export function MotionTiles({ side, kind: chosen, mover, moving, onChoose }: Props) {
  const text = useText()
  const kinds: readonly (MotionKind | null)[] = [null, ...(side === 'loop' ? loops : entrancesOf(mover))]
  return (
    <SampleTiles
      className={css.tiles}
      label={text(`motion.${side}`)}
      value={chosen}
      options={kinds.map((kind) => ({
        value: kind,
        name: text(nameOf(side, kind)),
        sample: <MotionSample key={side} mover={mover} side={side} kind={kind} moving={moving} />,
      }))}
      onChoose={onChoose}
    />
  )
}
