import { RadioGroup } from 'radix-ui'
import type { MotionKind, MotionSide } from '../../edits/motion'
import type { Key } from '../../i18n/key'
import { useText } from '../../i18n/useText'
import { entrances, loops, type TextStyle } from '../../project/textStyle'
import { MotionSample } from './MotionSample'
import css from './MotionTiles.module.css'

type Props = {
  readonly side: MotionSide
  readonly kind: MotionKind | null
  readonly words: string
  readonly style: TextStyle
  readonly moving: boolean
  readonly onChoose: (kind: MotionKind | null) => void
}

const none = 'none'
/** A way to come has another name where it is gone: from the left, to the left. */
const nameOf = (side: MotionSide, kind: MotionKind | null): Key =>
  kind === null ? 'motion.none' : (`motion.${side}.${kind}` as Key)

/** Every way to move on one side, each with the words that do, and none. */
export function MotionTiles({ side, kind: chosen, words, style, moving, onChoose }: Props) {
  const text = useText()
  const kinds: readonly (MotionKind | null)[] = [null, ...(side === 'loop' ? loops : entrances)]
  return (
    <RadioGroup.Root
      className={css.tiles}
      aria-label={text(`motion.${side}`)}
      value={chosen ?? none}
      onValueChange={(value) => onChoose(kinds.find((kind) => kind === value) ?? null)}
    >
      {kinds.map((kind) => (
        <RadioGroup.Item key={`${side} ${kind}`} value={kind ?? none} className={css.tile}>
          <MotionSample words={words} style={style} side={side} kind={kind} moving={moving} />
          <span className={css.name}>{text(nameOf(side, kind))}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
