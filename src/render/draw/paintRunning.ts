import { clamp } from '../../lib/clamp'
import { digits } from '../stickers/digits'
import type { Context } from './drawFrame'
import { shadeOf } from './paintArt'

const paper = '#fffaf0'
/** For the first part of a second, in seconds, its digit is larger. */
const popping = 0.25

/** A clock that counts `left` seconds down: the whole ones as digits, the one that runs as a ring. */
export function paintCountdown(pen: Context, left: number, color: string): void {
  const whole = Math.max(1, Math.ceil(left - 1e-6))
  const share = clamp(left - (whole - 1), 0, 1)
  disc(pen, 47, paper)
  disc(pen, 42.5, color)
  pen.lineCap = 'round'
  pen.lineWidth = 6
  ring(pen, 1, shadeOf(color))
  ring(pen, share, paper)

  const signs = [...String(whole)]
  const since = clamp((1 - share) / popping, 0, 1)
  const size = (signs.length > 1 ? 0.74 : 1.05) * (1 + 0.22 * (1 - since) ** 2)
  const apart = 29
  pen.save()
  pen.translate(50, 50)
  pen.scale(size, size)
  pen.translate((-apart * (signs.length - 1)) / 2, 0)
  pen.lineJoin = 'round'
  pen.lineWidth = 8.5
  pen.strokeStyle = paper
  for (const sign of signs) {
    pen.stroke(new Path2D(digits[Number(sign)]))
    pen.translate(apart, 0)
  }
  pen.restore()
}

function disc(pen: Context, radius: number, color: string): void {
  pen.fillStyle = color
  pen.beginPath()
  pen.arc(50, 50, radius, 0, 2 * Math.PI)
  pen.fill()
}

/** From the top on, clockwise, as much as is left. */
function ring(pen: Context, share: number, color: string): void {
  pen.strokeStyle = color
  pen.beginPath()
  pen.arc(50, 50, 34, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * share)
  pen.stroke()
}

/** A bar along the frame, filled as far as the film is over. */
export function paintProgress(pen: Context, over: number, color: string): void {
  const [from, to, middle] = [2, 98, 2]
  pen.lineCap = 'round'
  stroke(pen, from, to, middle, 3.2, '#33211a', 0.45)
  stroke(pen, from, to, middle, 2.2, paper, 0.35)
  stroke(pen, from, from + (to - from) * over, middle, 2.2, color, 1)
}

function stroke(pen: Context, from: number, to: number, y: number, width: number, color: string, alpha: number): void {
  pen.globalAlpha = alpha
  pen.lineWidth = width
  pen.strokeStyle = color
  pen.beginPath()
  pen.moveTo(from, y)
  pen.lineTo(to, y)
  pen.stroke()
  pen.globalAlpha = 1
}
