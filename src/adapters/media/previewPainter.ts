import type { Project, Size } from '../../project/project'
import type { Micros } from '../../project/time'
import { drawFrame } from '../../render/draw/drawFrame'
import { createScratch, resize } from '../../render/draw/scratch'
import { type FramePlan, planFrame } from '../../render/planFrame'
import { createPictureFitter } from './fittedPicture'
import type { Decoded, PictureSource } from './pictures'
import { createPreparePictures, hasGraphicsCard } from './preparePictures'
import type { PreviewFonts } from './previewFonts'

/** Slower than this for a while, in milliseconds a frame, and half the pixels must do. */
const tooSlow = 60
const patience = 12
/** Nothing painted for this long, in milliseconds, and the decoders are let go: their frames are most of the memory. */
const restAfter = 800
/** The decoders of light copies hold little: they stay, so that the film plays at once. */
const restAllAfter = 30_000
/** A clip is made ready this long before its cut, in microseconds. */
const ahead = 700_000

type Context = OffscreenCanvasRenderingContext2D

/** Draws moments of a film onto the page's canvas, at the size that it has there. */
export type PreviewPainter = {
  readonly setCanvas: (canvas: OffscreenCanvas) => void
  readonly resize: (width: number, height: number) => void
  /**
   * `rate`: how fast the film goes, so that what comes next is made ready; below 0 that is what lies before; 0 while it
   * stands, and then every pixel of it is wanted: what takes long is seen lightly first. `painted` is told of each picture,
   * and whether it is the whole of it. `signal`: something else is wanted, and what is seen lightly need not become whole.
   */
  readonly paint: (
    project: Project,
    time: Micros,
    rate: number,
    wish: { readonly painted: (whole: boolean) => void; readonly signal: AbortSignal },
  ) => Promise<void>
  /** Draws a moment of the film that plays where it is not seen yet. */
  readonly drawAhead: (project: Project, time: Micros) => Promise<void>
  /** Shows what was drawn ahead. */
  readonly showAhead: () => void
}

export function createPreviewPainter(pictures: PictureSource, fonts: PreviewFonts): PreviewPainter {
  const hasCard = hasGraphicsCard()
  const prepare = createPreparePictures(hasCard ? null : createPictureFitter)
  let context: Context | null = null
  // Drawn by a graphics card that is a program, every new way to draw something takes a tenth of a second first.
  const settings = { alpha: false, willReadFrequently: !hasCard }
  const unseen = createScratch(settings)
  let drawnSize: Size | null = null
  let room: Size = { width: 540, height: 960 }
  let slow = 0
  /** Of the sides, while the film plays. */
  let scale = 1
  let idle: ReturnType<typeof setTimeout> | undefined

  /** The film's shape inside the room it has, never larger than the film, in even pixels. */
  const sizeFor = ({ size }: Project, rate: number): Size => {
    const fit = Math.min(1, room.width / size.width, room.height / size.height) * (rate === 0 ? 1 : scale)
    const even = (side: number) => Math.max(2, Math.round((side * fit) / 2) * 2)
    return { width: even(size.width), height: even(size.height) }
  }

  const restSoon = () => {
    void pictures.rest(false)
    idle = setTimeout(pictures.rest, restAllAfter)
  }

  const planOf = (project: Project, time: Micros, size: Size) => fonts.settled(planFrame(project, time, size))

  const draw = async (onto: () => Context, plan: FramePlan, decoded: Decoded) => {
    const ready = await prepare(decoded)
    drawFrame(onto(), plan, (layer) => ready.get(layer) ?? null)
  }

  /** Makes the decoders of what comes soon ready, and lets those go that nobody needs. */
  const lookAhead = (project: Project, time: Micros, rate: number, size: Size) => {
    const next = planFrame(project, Math.max(0, time + ahead * (rate || 1)) as Micros, size)
    void pictures.warm(next, project.assets, true)
    clearTimeout(idle)
    idle = setTimeout(restSoon, restAfter)
  }

  const noteDuration = (milliseconds: number) => {
    slow = milliseconds > tooSlow ? slow + 1 : 0
    if (slow > patience && scale === 1) scale = 0.5
  }

  return {
    setCanvas: (canvas) => {
      context = canvas.getContext('2d', settings)
    },
    resize: (width, height) => {
      room = { width, height }
    },
    paint: async (project, time, rate, { painted, signal }) => {
      const seen = context
      if (!seen) return
      clearTimeout(idle)
      const began = performance.now()
      const size = sizeFor(project, rate)
      const plan = planOf(project, time, size)
      const onto = () => {
        resize(seen.canvas, size)
        return seen
      }
      const isSlow = rate === 0 && (await pictures.isSlow(plan, project.assets))
      if (isSlow) {
        await draw(onto, plan, await pictures.of(plan, project.assets, true))
        painted(false)
        if (signal.aborted) return
        signal.addEventListener('abort', pictures.giveUp)
      }
      const decoded = await pictures.of(plan, project.assets, rate !== 0)
      if (isSlow && signal.aborted) return
      await draw(onto, plan, decoded)
      painted(true)

      if (rate === 0) void pictures.warm(plan, project.assets, true)
      lookAhead(project, time, rate, size)
      // Faster than the film, and backwards, many more pictures are decoded than shown: that tells nothing of drawing.
      if (rate === 1) noteDuration(performance.now() - began)
    },
    drawAhead: async (project, time) => {
      clearTimeout(idle)
      const began = performance.now()
      const size = sizeFor(project, 1)
      const plan = planOf(project, time, size)
      await draw(() => unseen(size), plan, await pictures.of(plan, project.assets, true))
      drawnSize = size
      lookAhead(project, time, 1, size)
      noteDuration(performance.now() - began)
    },
    showAhead: () => {
      if (!context || !drawnSize) return
      resize(context.canvas, drawnSize)
      context.drawImage(unseen(drawnSize).canvas, 0, 0)
    },
  }
}
