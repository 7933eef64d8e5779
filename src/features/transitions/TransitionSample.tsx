import { useEffect, useRef } from 'react'
import type { TransitionKind } from '../../project/transition'
import { onSampleClock } from '../../ui/sampleClock'
import { useInView } from '../../ui/useInView'
import { drawSides } from './drawSides'
import { sampleProgress } from './sampleProgress'
import type { Sides } from './useSides'

/** In pixels; it is shown at whatever size there is room for. */
const size = { width: 176, height: 144 } as const
const calm = matchMedia('(prefers-reduced-motion: reduce)')

type Props = { readonly kind: TransitionKind | null; readonly sides: Sides; readonly moving: boolean }

/** The two clips themselves, as one becomes the other. It stands still out of sight. */
export function TransitionSample({ kind, sides, moving }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { inView } = useInView(canvas)
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false })
    if (!context || !inView) return
    const draw = (elapsed: number | null) => drawSides(context, size, sides, kind, sampleProgress(elapsed))
    draw(null)
    if (moving && !calm.matches) return onSampleClock(draw)
  }, [kind, sides, moving, inView])
  return <canvas ref={canvas} {...size} aria-hidden />
}
