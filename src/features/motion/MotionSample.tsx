import { useEffect, useRef } from 'react'
import { useFont } from '../../context/useFont'
import type { MotionKind, MotionSide } from '../../edits/motion'
import type { TextStyle } from '../../project/textStyle'
import { drawFrame } from '../../render/draw/drawFrame'
import { onSampleClock } from '../../ui/sampleClock'
import { motionMoment, sampleSize } from './motionMoment'

type Props = {
  readonly words: string
  readonly style: TextStyle
  readonly side: MotionSide
  readonly kind: MotionKind | null
  readonly moving: boolean
}

const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** Somebody's own words as they come, leave or move, drawn as the film draws them. */
export function MotionSample({ words, style, side, kind, moving }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const measured = useFont(style.font) !== 'loading'
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !measured) return
    const draw = (elapsed: number | null) =>
      drawFrame(context, motionMoment({ words, style, side, kind }, elapsed), () => null)
    draw(null)
    if (moving && kind && !calm.matches) return onSampleClock(draw)
  }, [words, style, side, kind, moving, measured])
  return <canvas ref={canvas} width={sampleSize.width} height={sampleSize.height} aria-hidden />
}
