import type { Box, Project, Size } from '../../src/project/project'
import type { Micros } from '../../src/project/time'
import { moved } from '../../src/render/box'
import { drawText } from '../../src/render/draw/drawText'
import { blockOf, forgetTexts, placedIn } from '../../src/render/draw/keptTexts'
import { paintText } from '../../src/render/draw/paintText'
import { planFrame } from '../../src/render/planFrame'
import type { TextLayer } from '../../src/render/planText'

/** A file of a font, in base 64. */
export type FontFile = {
  readonly family: string
  readonly weight: number
  readonly range: string
  readonly base64: string
}

/** A moment of a film, and what to call it. */
export type Moment = { readonly name: string; readonly project: Project; readonly time: Micros }

/** How many moments stand side by side, how large the film is, and the part of it that each shows, in fractions. */
export type SheetPlan = { readonly columns: number; readonly size: Size; readonly part: Box }

/** The program's own drawing of texts, in a page of its own. */
const drawing = {
  load: async (files: readonly FontFile[]) => {
    for (const { family, weight, range, base64 } of files) {
      const face = new FontFace(family, bytesOf(base64), { weight: String(weight), unicodeRange: range })
      document.fonts.add(await face.load())
    }
    forgetTexts()
  },

  /** The box of what a film's texts cover, in pixels, and of what they would if nothing of them were cut off. */
  inks: (project: Project, time: Micros, size: Size): { readonly drawn: Box | null; readonly whole: Box | null } => {
    const drawn = contextOf(size)
    const whole = contextOf({ width: size.width * 2, height: size.height * 2 })
    const around = { x: Math.round(size.width / 2), y: Math.round(size.height / 2) }
    whole.translate(around.x, around.y)
    for (const layer of textsOf(project, time, size)) {
      drawText(drawn, layer, size)
      paintUncut(whole, layer, size)
    }
    const uncut = inkOf(whole)
    return { drawn: inkOf(drawn), whole: uncut && moved(uncut, -around.x, -around.y) }
  },

  /** Moments side by side with their names below them, as the address of a PNG. */
  sheet: (moments: readonly Moment[], { columns, size, part }: SheetPlan): string => {
    const [width, height] = [Math.round(part.width * size.width), Math.round(part.height * size.height)]
    const sheet = document.createElement('canvas')
    sheet.width = columns * (width + gap)
    sheet.height = Math.ceil(moments.length / columns) * (height + nameHeight)
    const page = sheet.getContext('2d') as CanvasRenderingContext2D
    page.font = '12px sans-serif'
    const film = contextOf(size)
    for (const [index, { name, project, time }] of moments.entries()) {
      drawBehind(film, size)
      for (const layer of textsOf(project, time, size)) drawText(film, layer, size)
      const [x, y] = [(index % columns) * (width + gap), Math.floor(index / columns) * (height + nameHeight)]
      page.drawImage(film.canvas, part.x * size.width, part.y * size.height, width, height, x, y, width, height)
      page.fillStyle = '#ffffff'
      page.fillRect(x, y + height, width + gap, nameHeight)
      page.fillStyle = '#000000'
      page.fillText(name, x + 2, y + height + nameHeight - 5)
    }
    return sheet.toDataURL()
  },
}
export type Drawing = typeof drawing
Object.assign(window, { drawing })

const gap = 4
const nameHeight = 18
/** Of 255: less is not to be seen, and is where a shadow ends. */
const faint = 3

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

function contextOf({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('No 2D context')
  return context
}

const textsOf = (project: Project, time: Micros, size: Size) =>
  planFrame(project, time, size).layers.filter((layer): layer is TextLayer => layer.kind === 'text')

function paintUncut(context: OffscreenCanvasRenderingContext2D, layer: TextLayer, size: Size): void {
  const block = blockOf(layer)
  const { letters, middle } = placedIn(block, size)
  context.save()
  context.translate(middle.x, middle.y)
  context.rotate(((layer.style.rotation ?? 0) * Math.PI) / 180)
  context.scale(letters, letters)
  paintText(context, block, layer.style, layer)
  context.restore()
}

function inkOf(context: OffscreenCanvasRenderingContext2D): Box | null {
  const { width, height } = context.canvas
  const { data } = context.getImageData(0, 0, width, height)
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < faint) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
    }
  }
  return right < 0 ? null : { x: left, y: top, width: right + 1 - left, height: bottom + 1 - top }
}

/** Something of a picture: light above, dark below, and coarse and fine structure everywhere. */
function drawBehind(context: OffscreenCanvasRenderingContext2D, { width, height }: Size): void {
  const light = context.createLinearGradient(0, 0, width, height)
  light.addColorStop(0, '#b9d3dd')
  light.addColorStop(0.5, '#c49a6c')
  light.addColorStop(1, '#3d4a3a')
  context.fillStyle = light
  context.fillRect(0, 0, width, height)
  for (let index = 0; index < 400; index++) {
    const [x, y] = [((index * 73) % 101) / 101, ((index * 37) % 97) / 97]
    context.fillStyle = index % 2 ? 'rgba(255, 255, 255, 0.12)' : 'rgba(0, 0, 0, 0.14)'
    context.beginPath()
    context.arc(x * width, y * height, (4 + ((index * 29) % 23)) * (width / 540), 0, 7)
    context.fill()
  }
}
