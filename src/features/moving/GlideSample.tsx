import { useEffect, useRef } from 'react'
import { type GlideWay, viewAt } from '../../project/camera'
import type { Micros } from '../../project/time'
import { drawBlurred } from '../../render/draw/drawBlurred'
import { drawFinished } from '../../render/draw/drawFinished'
import { planPicture } from '../../render/planPicture'
import { onSampleClock } from '../../ui/sampleClock'
import { useInView } from '../../ui/useInView'
import { glideProgress } from './glideProgress'
import type { Still } from './useStill'

/** In pixels; it is shown at whatever size there is room for. */
const side = 150
const calm = matchMedia('(prefers-reduced-motion: reduce)')
/** Of the sample's own axis. */
const [start, end] = [0 as Micros, 1000 as Micros]

type Props = { readonly way: GlideWay | null; readonly still: Still | null; readonly moving: boolean }

/** Somebody's own picture on a slow way, as the film draws it. It stands still out of sight. */
export function GlideSample({ way, still, moving }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { inView } = useInView(canvas)
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false })
    if (!context || !inView || !still) return
    const draw = (elapsed: number | null) => drawGlide(context, still, way, glideProgress(elapsed))
    draw(null)
    if (way && moving && !calm.matches) return onSampleClock(draw)
  }, [way, still, moving, inView])
  return <canvas ref={canvas} width={side} height={side} aria-hidden />
}

/** The middle of the frame, at a share of the way. */
function drawGlide(context: CanvasRenderingContext2D, still: Still, way: GlideWay | null, share: number) {
  const { footage, frame, size, over, bitmap } = still
  const scale = side / Math.min(frame.width, frame.height)
  const small = { width: frame.width * scale, height: frame.height * scale }
  const glide = way ? { way, start, end } : undefined
  const view = glide && viewAt({ ...footage, glide }, share * end)
  context.clearRect(0, 0, side, side)
  context.save()
  context.translate((side - small.width) / 2, (side - small.height) / 2)
  for (const { part, box, blurred, finish } of planPicture(
    { footage, picture: size, over, view, moving: true },
    small,
  )) {
    const from = [
      part.x * bitmap.width,
      part.y * bitmap.height,
      part.width * bitmap.width,
      part.height * bitmap.height,
    ] as const
    const picture: Parameters<typeof drawBlurred>[2] = (onto, to) =>
      onto.drawImage(bitmap, ...from, to.x, to.y, to.width, to.height)
    const paint = blurred ? (onto: typeof context, to: typeof box) => drawBlurred(onto, to, picture) : picture
    if (finish) drawFinished(context, box, finish, paint as typeof picture)
    else paint(context, box)
  }
  context.restore()
}
