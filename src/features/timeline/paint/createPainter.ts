import type { OpenStudio } from '../../../context/useApp'
import type { Format } from '../../../i18n/format'
import type { Text } from '../../../i18n/useText'
import { createScope } from '../../../lib/scope'
import type { LaneRef } from '../../../project/find'
import { type LaneRow, laneRows } from '../../../project/laneRows'
import type { Asset } from '../../../project/project'
import type { Micros } from '../../../project/time'
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
import { type Look, readLook } from './look'
import { covers, paintFrame } from './paintFrame'
import { type Brush, paintPiece } from './paintPiece'
import { paintRuler } from './paintRuler'
import { sheet } from './sheet'
import { createSlide } from './slide'
import { createWishes } from './wishes'

type Speech = { readonly text: Text; readonly format: Format }
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
  const wishes = createWishes(stills)
  const slide = createSlide()
  const canvases = new Map<LaneRef | 'ruler', HTMLCanvasElement>()
  /** What slides with the film, and the canvases on it. */
  const carriers = new Set<HTMLElement>()
  let speech: Speech | null = null
  let look: Look | null = null
  let painted: DrawnRange | null = null
  let asked = 0

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

  function paintRow(row: LaneRow, range: DrawnRange, brush: Omit<Brush, 'context'>) {
    const canvas = canvases.get(row.lane)
    const height = heightOf(row)
    const context = canvas && sheet(canvas, brush.width, height)
    if (!context) return
    const edge = row.kind === 'main' ? 0 : inset
    const { lifted } = lifting.lifted.getState()
    const tiles = row.kind === 'main' && isMakingRoom(lifted)
    for (const { of, left, width } of slotsOf(row, range)) {
      if (left > brush.width || left + width < 0) continue
      if (tiles && lifted?.target.id === of.piece.id) continue
      // A pixel on either side parts neighbours; slivers need all that they have.
      const gap = width > 4 ? 1 : 0
      const box = { left: left + gap, top: edge, width: width - 2 * gap, height: height - 2 * edge }
      paintPiece({ ...brush, context }, of, box, tiles && lifted?.tiles !== null)
    }
  }

  function paint() {
    asked = 0
    const view = camera.getState()
    if (!look || !speech || view.width === 0) return
    const range = covers(painted, view) && painted ? painted : paintFrame(painted, view)
    painted = range
    const film = project()
    const { text, format } = speech
    const width = toPx(range.to - range.from, range.pxPerSecond)
    const brush = {
      ...{ look, width, project: film, pxPerSecond: range.pxPerSecond },
      waveOf: waves.of,
      pictureAt: (asset: Asset, time: Micros) => wishes.at(asset, time),
      words: (of: Parameters<Brush['words']>[0]) => wordsOf(of, film, text),
    }
    wishes.begin()
    for (const row of laneRows(film)) paintRow(row, range, brush)
    wishes.end()
    const ruler = canvases.get('ruler')
    const context = ruler && sheet(ruler, width, laneHeights.ruler)
    if (context) paintRuler(context, range, look, format)
    place()
  }

  function paintSoon() {
    asked ||= requestAnimationFrame(paint)
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
      paintSoon()
    }
    restyle()
    const styles = new MutationObserver(restyle)
    styles.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    scope.add(() => styles.disconnect())
    scope.add(camera.subscribe(follow))
    scope.add(editor.subscribe(paintSoon))
    scope.add(lifting.lifted.subscribe(paintSoon))
    scope.add(stills.subscribe(paintSoon))
    scope.add(waves.subscribe(paintSoon))
    scope.add(wishes.close)
    scope.add(() => {
      cancelAnimationFrame(asked)
      asked = 0
    })
    return scope.close
  }

  return {
    connect,
    speak: (words: Speech) => {
      speech = words
      paintSoon()
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
      paintSoon()
      return () => void canvases.delete(lane)
    },
  }
}
