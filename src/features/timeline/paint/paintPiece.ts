import type { Format } from '../../../i18n/format'
import { footageOf } from '../../../project/find'
import type { Asset, Project } from '../../../project/project'
import { sourceAt, speedOf } from '../../../project/source'
import { paintSticker } from '../../../render/draw/paintSticker'
import { sampleOf } from '../../../render/stickers/sampleOf'
import type { LanePiece } from '../lanePieces'
import { roomOfSigns } from '../signsOf'
import type { Box } from './box'
import type { Look } from './look'
import { type PaintedStrip, paintFilmstrip } from './paintFilmstrip'
import { paintWave } from './paintWave'
import { paintWords } from './paintWords'
import type { Wave } from './wave'

export type Brush = {
  readonly context: CanvasRenderingContext2D
  readonly look: Look
  readonly pxPerSecond: number
  readonly project: Project
  /** How wide the canvas is. */
  readonly width: number
  readonly waveOf: (asset: Asset) => Wave | null
  readonly pictureAt: PaintedStrip['pictureAt']
  readonly words: (of: LanePiece) => string
  /** 0:03,4. */
  readonly tenths: Format['tenths']
}

const leastForPictures = 12
const leastForWave = 6
const waveHeight = { main: 18, overlay: 13 } as const

/** Paints what a piece is: its pictures, its sound or its words. `whole`: one picture for all of it. */
export function paintPiece(brush: Brush, of: LanePiece, box: Box, whole = false) {
  switch (of.kind) {
    case 'cue':
      return paintLabel(brush, of, box, brush.look.captionsFill, brush.look.captions)
    case 'title':
      return paintLabel(brush, of, box, brush.look.wordsFill, brush.look.words)
    case 'sticker':
      return paintStickerLabel(brush, of, box)
    case 'sound':
      return paintSound(brush, of, box)
    default:
      return of.piece.content.kind === 'card' ? paintCard(brush, of, box) : paintPictures(brush, of, box, whole)
  }
}

/** `radius`: of its corners, from the upper left on where they differ. */
export function fill({ context }: Brush, { left, top, width, height }: Box, radius: number | number[], color: string) {
  context.fillStyle = color
  if (width <= 6) return context.fillRect(left, top, Math.max(1, width), height)
  context.beginPath()
  context.roundRect(left, top, width, height, radius)
  context.fill()
}

/** The part of the box that lies on the canvas, in pixels from the box's left edge. */
const seen = ({ left, width }: Box, canvas: number) => ({
  from: Math.max(0, -left),
  to: Math.min(width, canvas - left),
})

function paintLabel(brush: Brush, of: LanePiece, box: Box, ground: string, color: string, indent = 0) {
  const { context, look } = brush
  fill(brush, box, 7, ground)
  if (box.width < 8) return
  context.fillStyle = color
  context.beginPath()
  context.roundRect(box.left, box.top, 3, box.height, [7, 0, 0, 7])
  context.fill()
  context.fillStyle = look.text
  context.font = `600 13px ${look.font}`
  paintWords(context, brush.words(of), {
    left: box.left + 10 + indent,
    middle: box.top + box.height / 2,
    room: box.width - 16 - indent - roomOfSigns(of),
  })
}

/** Its drawing, and what it is called. */
function paintStickerLabel(brush: Brush, of: LanePiece, box: Box) {
  const { context, look } = brush
  const size = box.height - 4
  paintLabel(brush, of, box, look.stickersFill, look.stickers, size)
  if (of.kind !== 'sticker' || of.piece.content.kind !== 'sticker' || box.width < size + 10) return
  const square = { width: size, height: size }
  context.save()
  context.translate(box.left + 7, box.top + 2)
  paintSticker(context, sampleOf(of.piece.content), square, { ...square, x: 0, y: 0 })
  context.restore()
}

type Sounding = Extract<LanePiece, { kind: 'clip' | 'overlay' | 'title' | 'sticker' | 'sound' }>

function waveStrip({ pxPerSecond, width }: Brush, { piece, skipped }: Sounding, box: Box) {
  return {
    sourceStart: sourceAt(piece, skipped),
    speed: speedOf(piece),
    length: piece.length - skipped,
    pxPerSecond,
    sound: footageOf(piece)?.sound,
    ...seen(box, width),
  }
}

function assetIn({ project }: Brush, { piece }: Sounding) {
  const footage = footageOf(piece)
  return footage && project.assets[footage.asset]
}

function paintSound(brush: Brush, of: Sounding, box: Box) {
  const { context, look } = brush
  fill(brush, box, 7, look.soundFill)
  const asset = assetIn(brush, of)
  const muted = footageOf(of.piece)?.sound?.muted === true
  const wave = asset && box.width > leastForWave ? brush.waveOf(asset) : null
  context.globalAlpha = muted ? 0.35 : 1
  if (wave) paintWave(context, wave, waveStrip(brush, of, box), box, { color: look.sound, shade: look.ground })
  context.globalAlpha = 1
  if (box.width < 40) return
  context.font = `600 11px ${look.font}`
  // The name stands on a ground of its own: waves would cross its letters.
  const words = brush.words(of)
  const room = Math.min(180, box.width - 14)
  context.fillStyle = look.soundFill
  context.globalAlpha = 0.85
  context.fillRect(box.left + 3, box.top + 2, Math.min(room, context.measureText(words).width) + 8, 15)
  context.globalAlpha = 1
  context.fillStyle = look.text
  paintWords(context, words, { left: box.left + 7, middle: box.top + 10, room })
}

function paintPictures(brush: Brush, of: Sounding, box: Box, whole: boolean) {
  const { context, look, pxPerSecond, width } = brush
  const asset = assetIn(brush, of)
  fill(brush, box, 6, look.film)
  if (!asset || box.width <= leastForPictures) return
  context.save()
  context.beginPath()
  context.roundRect(box.left, box.top, box.width, box.height, 6)
  context.clip()
  const { piece, skipped } = of
  paintFilmstrip(context, {
    asset,
    ...{ box, whole, pxPerSecond, pictureAt: brush.pictureAt, ...seen(box, width) },
    sourceStart: sourceAt(piece, skipped),
    speed: speedOf(piece),
    length: piece.length - skipped,
    still: footageOf(piece)?.still,
  })
  const sound = footageOf(piece)?.sound
  const audible = asset.audio && !sound?.muted && footageOf(piece)?.still === undefined && !whole
  const wave = audible && box.width > 2 * leastForWave ? brush.waveOf(asset) : null
  if (wave) {
    const height = waveHeight[of.kind === 'clip' ? 'main' : 'overlay']
    const strip = { ...box, top: box.top + box.height - height, height }
    context.fillStyle = '#0009'
    context.fillRect(strip.left, strip.top, strip.width, strip.height)
    paintWave(context, wave, waveStrip(brush, of, box), strip, { color: '#fffc', shade: '#000' })
  }
  context.restore()
}

/** A calm place of the film's own background, dotted so that it does not look like a picture that is missing. */
function paintCard(brush: Brush, of: LanePiece, box: Box) {
  const { context, look, project, width } = brush
  fill(brush, box, 6, project.background)
  const { from, to } = seen(box, width)
  const grid = 10
  context.fillStyle = look.dot
  context.globalAlpha = 0.55
  for (let x = Math.ceil((from + 4) / grid) * grid; x < to - 4; x += grid) {
    for (let y = 8; y < box.height - 4; y += grid) context.fillRect(box.left + x, box.top + y, 1.5, 1.5)
  }
  context.globalAlpha = 1
  context.strokeStyle = look.dot
  context.strokeRect(box.left + 0.5, box.top + 0.5, Math.max(1, box.width - 1), box.height - 1)
  if (box.width < 48) return
  context.font = `600 12px ${look.font}`
  context.fillStyle = look.text
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.fillStyle = '#fff'
  context.shadowColor = '#000'
  context.shadowBlur = 3
  paintWords(context, brush.words(of), { left: box.left + 9, middle: box.top + box.height / 2, room: box.width - 18 })
  context.shadowBlur = 0
  context.lineWidth = 1
}
