import type { SoundSettings } from '../../../project/project'
import { toPx } from '../scale'
import type { Box } from './box'
import type { Wave } from './wave'
import { barGrid, type WaveStrip, waveBars } from './waveBars'

const barWidth = 2

/** `shade` lies over what a fade takes away. */
type Colors = { readonly color: string; readonly shade: string }

/** Bars around the middle of the box, and the slopes of the fades over them. */
export function paintWave(
  context: CanvasRenderingContext2D,
  wave: Wave,
  strip: WaveStrip,
  { left, top, width, height }: Box,
  { color, shade }: Colors,
) {
  const middle = top + height / 2
  const reach = height - 4
  context.fillStyle = color
  for (const bar of waveBars(wave, strip)) {
    const tall = Math.max(1.5, bar.height * reach)
    const x = left + Math.max(0, bar.left)
    context.fillRect(x, middle - tall / 2, Math.min(barWidth, left + width - x, bar.left + barGrid), tall)
  }
  paintFades(context, strip.sound, strip.pxPerSecond, { left, top, width, height }, { color, shade })
}

function paintFades(
  context: CanvasRenderingContext2D,
  sound: SoundSettings | undefined,
  pxPerSecond: number,
  { left, top, width, height }: Box,
  { color, shade }: Colors,
) {
  const [rise, fall] = [toPx(sound?.fadeIn ?? 0, pxPerSecond), toPx(sound?.fadeOut ?? 0, pxPerSecond)]
  if (rise + fall === 0) return
  const [bottom, right] = [top + height, left + width]
  context.beginPath()
  if (rise > 0) slope(context, [left, bottom], [left + rise, top], [left, top])
  if (fall > 0) slope(context, [right, bottom], [right - fall, top], [right, top])
  context.fillStyle = shade
  context.globalAlpha *= 0.55
  context.fill()
  context.globalAlpha /= 0.55
  context.strokeStyle = color
  context.lineWidth = 1.5
  context.stroke()
  context.lineWidth = 1
}

type Point = readonly [number, number]

function slope(context: CanvasRenderingContext2D, ...[low, high, corner]: readonly [Point, Point, Point]) {
  context.moveTo(...low)
  context.lineTo(...high)
  context.lineTo(...corner)
  context.closePath()
}
