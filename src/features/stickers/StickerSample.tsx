import { useEffect, useRef } from 'react'
import type { StickerName } from '../../project/stickers'
import { paintSticker } from '../../render/draw/paintSticker'
import { lives, momentIn, sampleOf } from '../../render/stickers/sampleOf'
import { onSampleClock } from '../../ui/sampleClock'

/** In pixels: sharp on any screen at the size that tiles have. */
const size = { width: 160, height: 160 }
const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** A sticker, drawn as the film draws it; one that lives does so here. */
export function StickerSample({ name }: { readonly name: StickerName }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const draw = (elapsed: number | null) => {
      const { moment: _, ...sample } = sampleOf({ name })
      context.clearRect(0, 0, size.width, size.height)
      paintSticker(context, { ...sample, ...momentIn(name, elapsed) }, size, { ...size, x: 0, y: 0 })
    }
    draw(null)
    if (lives(name) && !calm.matches) return onSampleClock(draw)
  }, [name])
  return <canvas ref={canvas} {...size} aria-hidden />
}
