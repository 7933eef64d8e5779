import { useEffect, useRef } from 'react'
import { useFont } from '../../context/useFont'
import type { MotionKind, MotionSide } from '../../edits/motion'
import { drawFrame } from '../../render/draw/drawFrame'
import { onSampleClock } from '../../ui/sampleClock'
import { type Mover, motionMoment, sampleSize } from './motionMoment'

type Props = {
  readonly mover: Mover
  readonly side: MotionSide
  readonly kind: MotionKind | null
  readonly moving: boolean
}

const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** Somebody's own words, or a sticker, as they come, leave or move, drawn as the film draws them. */
export function MotionSample({ mover, side, kind, moving }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const measured = useFont('style' in mover ? mover.style.font : '') !== 'loading'
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !measured) return
    const draw = (elapsed: number | null) =>
      drawFrame(context, motionMoment({ ...mover, side, kind }, elapsed), () => null)
    draw(null)
    if (moving && kind && !calm.matches) return onSampleClock(draw)
  }, [mover, side, kind, moving, measured])
  return <canvas ref={canvas} width={sampleSize.width} height={sampleSize.height} aria-hidden />
}
