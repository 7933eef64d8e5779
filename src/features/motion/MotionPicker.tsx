import { useState } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { lengthOf, type MotionSide, motionKind } from '../../edits/motion'
import { motionLengths } from '../../edits/tidyStyle'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { fromSeconds, toSeconds } from '../../project/time'
import { Segmented } from '../../ui/Segmented'
import { Slider } from '../../ui/Slider'
import css from './MotionPicker.module.css'
import { MotionTiles } from './MotionTiles'
import { motionOfMover } from './motionMoment'
import { useMotion } from './useMotion'

const sides: readonly MotionSide[] = ['in', 'out', 'loop']

type Props = {
  /** It was asked for: the samples move at once, and not only under the mouse. */
  readonly lively: boolean
}

/** How the selected words, or a sticker, come, leave, and move meanwhile. What is chosen is played in the film at once. */
export function MotionPicker({ lively }: Props) {
  const text = useText()
  const format = useFormat()
  const { playback } = useStudio()
  const playing = useStore(playback.store, (state) => state.playing)
  const [side, setSide] = useState<MotionSide>('in')
  const [near, setNear] = useState(false)
  const motion = useMotion()
  if (!motion) return null
  const own = motionOfMover(motion.mover)
  const kind = motionKind(own, side)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a hand that comes near only wakes the samples
    <div
      className={css.picker}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      onBlur={() => setNear(false)}
    >
      <Segmented
        label={text('command.motion')}
        value={side}
        options={sides.map((value) => ({ value, label: text(`motion.${value}`) }))}
        onChange={setSide}
      />
      {side !== 'loop' && (
        <Slider
          label={text('inspector.length')}
          value={toSeconds(lengthOf(own, side))}
          min={toSeconds(motionLengths.least)}
          max={toSeconds(motionLengths.most)}
          step={0.1}
          disabled={kind === null}
          format={format.seconds}
          onChange={(seconds) => motion.setLength(side, fromSeconds(seconds))}
          onCommit={() => motion.keepLength(side)}
        />
      )}
      <MotionTiles
        side={side}
        kind={kind}
        mover={motion.mover}
        moving={(lively || near) && !playing}
        onChoose={(chosen) => motion.choose(side, chosen)}
      />
    </div>
  )
}
