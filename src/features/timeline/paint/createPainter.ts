import type { OpenStudio } from '../../../context/useApp'
import type { Format } from '../../../i18n/format'
import type { Text } from '../../../i18n/useText'
import { beforePicture } from '../../../lib/frames'
import { createScope } from '../../../lib/scope'
import type { LaneRef } from '../../../project/find'
import { type LaneRow, laneRows } from '../../../project/laneRows'
import { shown } from '../../../store/editor'
import type { Camera } from '../camera'
import type { DrawnRange } from '../drawnRange'
import { heightOf, laneHeights } from '../laneHeights'
import { lanePieces, piecesWithin } from '../lanePieces'
import type { Lifting } from '../lifting'
import { isMakingRoom, mainSlots, type Slot, slotOf } from '../mainSlots'
import { wordsOf } from '../pieceName'
import { toPx } from '../scale'
import { stillsOf } from '../stills'
import { wavesOf } from '../waves'
import { createSight } from './createSight'
import { type Look, readLook } from './look'
import { covers, paintFrame } from './paintFrame'
import { type Brush, paintPiece } from './paintPiece'
import { paintRuler } from './paintRuler'
import { sheet } from './sheet'
import { createSlide } from './slide'
import { createWishes } from './wishes'

type Speech = { readonly text: Text; readonly format: Format }
type Shown = {
  readonly canvas: HTMLCanvasElement | undefined
  readonly range: DrawnRange
  readonly slots: readonly Slot[]
  readonly news: number
  readonly background: string
  /** The clip that is in the hand: its place is left empty. */
  readonly carried: string | null
}

const isSame = (before: Shown | undefined, now: Shown): boolean =>
  before !== undefined &&
  before.canvas === now.canvas &&
  before.range === now.range &&
  before.news === now.news &&
  before.background === now.background &&
  before.carried === now.carried &&
  before.slots.length === now.slots.length &&
  before.slots.every(({ of, left, width }, at) => {
    const slot = now.slots[at]
    return slot?.of.piece === of.piece && slot.of.skipped === of.skipped && slot.left === left && slot.width === width
  })

/** Pixels that a lane's pieces keep from its edges, so that lanes stand apart. */
const inset = 2

/**
 * Paints all that is seen of the lanes and the ruler, past React: what is pressed and named lies over it as elements
 * that follow in their own time. One painting for one picture of the screen, however much happened before it.
 */
export type Painter = ReturnType<typeof createPainter>

export function createPainter({ editor, reader }: OpenStudio, camera: Camera, lifting: Lifting) {
  const stills = stillsOf(reader)
  const waves = wavesOf(reader)
  const wishes = new Map<LaneRef, ReturnType<typeof createWishes>>()
  const slide = createSlide()
  const sight = createSight(() => paintSoon())
  const canvases = new Map<LaneRef | 'ruler', HTMLCanvasElement>()
  /** What slides with the film, and the canvases on it. */
  const carriers = new Set<HTMLElement>()
  let speech: Speech | null = null
  let look: Look | null = null
  let painted: DrawnRange | null = null
  /** What each canvas shows, so that it is not painted again where only another lane has changed. */
  const shows = new Map<LaneRef, Shown>()
  /** Counts what all lanes depend on: pictures that have come, another theme, another language. */
  let news = 0
  let stop = () => {}

  const project = () => shown(editor.getState())
  const shift = (range: DrawnRange) => toPx(range.from - camera.getState().left, range.pxPerSecond)

  function slotsOf(row: LaneRow, range: DrawnRange): readonly Slot[] {
    const pieces = lanePieces(project()).get(row.lane) ?? []
    const { lifted } = lifting.lifted.getState()
    if (row.kind === 'main' && isMakingRoom(lifted)) {
      const { slots, moving } = slide.toward(
        mainSlots(pieces, range, lifted, -shift(range)),
        shift(range),
        performance.now(),
      )
      if (moving) paintSoon()
      return slots
    }
    const slots = piecesWithin(pieces, range.from, range.to).map((of) => slotOf(of, range))
    if (row.kind === 'main') slide.rest(slots, shift(range))
    return slots
  }

  function paintRow(row: LaneRow, range: DrawnRange, brush: Omit<Brush, 'context' | 'pictureAt'>) {
    const canvas = canvases.get(row.lane)
    if (!canvas || !sight.sees(canvas)) return
    const slots = slotsOf(row, range)
    const { lifted } = lifting.lifted.getState()
    const tiles = row.kind === 'main' && isMakingRoom(lifted)
    const carried = tiles ? lifted.target.id : null
    const next = { canvas, range, slots, news, carried, background: brush.project.background }
    if (isSame(shows.get(row.lane), next)) return
    shows.set(row.lane, next)
    const height = heightOf(row)
    const context = sheet(canvas, brush.width, height)
    if (!context) return
    const wish = wishes.get(row.lane) ?? createWishes(stills)
    wishes.set(row.lane, wish)
    wish.begin()
    const edge = row.kind === 'main' ? 0 : inset
    for (const { of, left, width } of slots) {
      if (left > brush.width || left + width < 0) continue
      if (of.piece.id === carried) continue
      // A pixel on either side parts neighbours; slivers need all that they have.
      const gap = width > 4 ? 1 : 0
      const box = { left: left + gap, top: edge, width: width - 2 * gap, height: height - 2 * edge }
      paintPiece({ ...brush, context, pictureAt: wish.at }, of, box, tiles && lifted?.tiles !== null)
    }
    wish.end()
  }

  function paint() {
    const view = camera.getState()
    if (!look || !speech || view.width === 0) return
    const range = paintFrame(painted, view, editor.getState().draft !== null)
    painted = range
    const film = project()
    const { text, format } = speech
    const width = toPx(range.to - range.from, range.pxPerSecond)
    const brush = {
      ...{ look, width, project: film, pxPerSecond: range.pxPerSecond },
      waveOf: waves.of,
      words: (of: Parameters<Brush['words']>[0]) => wordsOf(of, film, text),
    }
    for (const row of laneRows(film)) paintRow(row, range, brush)
    const ruler = canvases.get('ruler')
    const context = ruler && sheet(ruler, width, laneHeights.ruler)
    if (context) paintRuler(context, range, look, format)
    place()
  }

  function paintSoon() {
    stop = beforePicture('paint', paint)
  }

  const paintAnew = () => {
    news++
    paintSoon()
  }

  const place = () => {
    if (!painted) return
    const { pxPerSecond } = camera.getState()
    const transform = `translate3d(${toPx(painted.from - camera.getState().left, pxPerSecond)}px, 0, 0)`
    for (const carrier of carriers) carrier.style.transform = transform
  }

  const follow = () => {
    if (covers(painted, camera.getState())) place()
    else paintSoon()
  }

  /** Paints in the style of this element until it is told to stop. */
  const connect = (element: Element) => {
    const scope = createScope()
    const restyle = () => {
      look = readLook(element)
      paintAnew()
    }
    restyle()
    const styles = new MutationObserver(restyle)
    styles.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    scope.add(() => styles.disconnect())
    scope.add(sight.connect(element.parentElement))
    scope.add(camera.subscribe(follow))
    scope.add(editor.subscribe(paintSoon))
    scope.add(lifting.lifted.subscribe(paintSoon))
    scope.add(stills.subscribe(paintAnew))
    scope.add(waves.subscribe(paintAnew))
    scope.add(() => {
      for (const wish of wishes.values()) wish.close()
      wishes.clear()
    })
    scope.add(() => stop())
    return scope.close
  }

  return {
    connect,
    speak: (words: Speech) => {
      speech = words
      paintAnew()
    },
    /** For the `ref` of what carries canvases: it slides with the film. */
    carry: (element: HTMLElement | null) => {
      if (element) carriers.add(element)
      return () => {
        if (element) carriers.delete(element)
      }
    },
    /** For a canvas's `ref`: it shows this lane until it goes. */
    canvas: (lane: LaneRef | 'ruler') => (canvas: HTMLCanvasElement) => {
      canvases.set(lane, canvas)
      const unwatch = lane === 'ruler' ? null : sight.watch(canvas)
      paintSoon()
      return () => {
        unwatch?.()
        canvases.delete(lane)
        if (lane === 'ruler') return
        wishes.get(lane)?.close()
        wishes.delete(lane)
        shows.delete(lane)
      }
    },
  }
}
