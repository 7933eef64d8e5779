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
import { heightOf, laneHeights, topOf } from '../laneHeights'
import { type LanePiece, lanePieces, piecesWithin } from '../lanePieces'
import type { Lifting } from '../lifting'
import { isMakingRoom, mainSlots, type Slot, slotOf } from '../mainSlots'
import { wordsOf } from '../pieceName'
import { toPx } from '../scale'
import { stillsOf } from '../stills'
import { wavesOf } from '../waves'
import { isInSight, type Sight } from './band'
import { createLanesSheet, type LanesSheet } from './createLanesSheet'
import { createSight } from './createSight'
import { type Look, readLook } from './look'
import { covers, paintFrame } from './paintFrame'
import { createLane, type LaneBrush } from './paintLane'
import { paintRuler } from './paintRuler'
import { selectedOn } from './selectedOn'
import { sheet } from './sheet'
import { createSlide } from './slide'

type Speech = { readonly text: Text; readonly format: Format }
type Ruled = { readonly canvas: HTMLCanvasElement; readonly range: DrawnRange; readonly news: number }

/** Pixels that a lane's pieces keep from its edges, so that lanes stand apart. */
const inset = 2
/** Of lanes that are hidden, and of those that do not matter while the clips are carried about. */
const strengths = { hidden: 0.3, aside: 0.2 }

/**
 * Paints all that is seen of the lanes and the ruler, past React: what is pressed and named lies over it as elements
 * that follow in their own time. One painting for one picture of the screen, however much happened before it.
 */
export type Painter = ReturnType<typeof createPainter>

export function createPainter({ editor, selection, reader }: OpenStudio, camera: Camera, lifting: Lifting) {
  const stills = stillsOf(reader)
  const waves = wavesOf(reader)
  const lanes = new Map<LaneRef, ReturnType<typeof createLane>>()
  const slide = createSlide()
  const sight = createSight(() => paintSoon())
  const lanesSheet = createLanesSheet()
  let ruler: HTMLCanvasElement | null = null
  /** What slides with the film, and the canvases on it. */
  const carriers = new Set<HTMLElement>()
  let speech: Speech | null = null
  let look: Look | null = null
  let painted: DrawnRange | null = null
  /** What the ruler shows: a drag does not change it. */
  let ruled: Ruled | null = null
  /** Counts what all lanes depend on: pictures that have come, another theme, another language. */
  let news = 0
  let stop = () => {}

  const project = () => shown(editor.getState())
  const shift = (range: DrawnRange) => toPx(range.from - camera.getState().left, range.pxPerSecond)

  const seenNow = (): Sight => ({
    ...sight.seen(),
    held: editor.getState().draft !== null || isMakingRoom(lifting.lifted.getState().lifted),
  })

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

  function paintRow(row: LaneRow, top: number, sheet: LanesSheet, range: DrawnRange, brush: LaneBrush) {
    const { lifted } = lifting.lifted.getState()
    const { trim } = lifting.trim.getState()
    const tiles = row.kind === 'main' && isMakingRoom(lifted)
    const aside = row.kind !== 'main' && lifted?.target.kind === 'clip'
    const slots = slotsOf(row, range)
    const lane = lanes.get(row.lane) ?? createLane(stills)
    lanes.set(row.lane, lane)
    lane.paint(sheet, brush, {
      ...{ range, news, height: heightOf(row), top: top - sheet.top, inset: row.kind === 'main' ? 0 : inset },
      strength: aside ? strengths.aside : row.settings.hidden ? strengths.hidden : 1,
      slots,
      // What does not matter just now is pale, and the frames on it would not be.
      selected: aside ? [] : selectedOn(slots, row.settings, { ...selection.getState(), lifted, trim }),
      locked: row.settings.locked === true,
      carried: tiles ? lifted.target.id : null,
      whole: tiles && lifted.tiles !== null,
      held: editor.getState().draft !== null || tiles,
    })
  }

  function paintLanes(rows: readonly LaneRow[], range: DrawnRange, brush: LaneBrush) {
    const seen = seenNow()
    const sheet = lanesSheet.open(brush.width, seen, topOf(rows))
    if (!sheet) return
    for (const row of rows) {
      const top = topOf(rows, row.lane)
      if (isInSight(seen, { top, bottom: top + heightOf(row) })) paintRow(row, top, sheet, range, brush)
    }
    for (const [gone, lane] of lanes) {
      if (rows.some((row) => row.lane === gone)) continue
      lane.close()
      lanes.delete(gone)
    }
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
      words: (of: LanePiece) => wordsOf(of, film, text),
      tenths: format.tenths,
    }
    paintLanes(laneRows(film), range, brush)
    if (ruler) paintTimes(ruler, range, width, look, format)
    place()
  }

  function paintTimes(canvas: HTMLCanvasElement, range: DrawnRange, width: number, look: Look, format: Format) {
    if (ruled?.canvas === canvas && ruled.range === range && ruled.news === news) return
    ruled = { canvas, range, news }
    const context = sheet(canvas, width, laneHeights.ruler)?.context
    context?.clearRect(0, 0, width, laneHeights.ruler)
    if (context) paintRuler(context, range, look, format)
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
  const connect = (element: HTMLElement) => {
    const scope = createScope()
    const restyle = () => {
      look = readLook(element)
      paintAnew()
    }
    restyle()
    const styles = new MutationObserver(restyle)
    styles.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    scope.add(() => styles.disconnect())
    if (element.parentElement) scope.add(sight.connect(element.parentElement))
    scope.add(camera.subscribe(follow))
    scope.add(editor.subscribe(paintSoon))
    scope.add(selection.subscribe(paintSoon))
    scope.add(lifting.trim.subscribe(paintSoon))
    scope.add(lifting.lifted.subscribe(paintSoon))
    scope.add(stills.subscribe(paintAnew))
    scope.add(waves.subscribe(paintAnew))
    scope.add(() => {
      for (const lane of lanes.values()) lane.close()
      lanes.clear()
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
    /** For a canvas's `ref`: it shows them until it goes. */
    canvas: (of: 'lanes' | 'ruler') => {
      const use = (canvas: HTMLCanvasElement | null) => {
        if (of === 'lanes') lanesSheet.use(canvas)
        else ruler = canvas
      }
      return (canvas: HTMLCanvasElement) => {
        use(canvas)
        paintSoon()
        return () => use(null)
      }
    },
  }
}
