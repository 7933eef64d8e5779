import { createStore } from 'zustand/vanilla'
import { clamp } from '../../lib/clamp'
import { createScope } from '../../lib/scope'
import { layout } from '../../project/layout'
import type { Span } from '../../project/time'
import { shown } from '../../store/editor'
import type { PlaybackState } from '../../store/playback'
import type { Studio } from '../../store/studio'
import { type ViewState, zoomLimits } from '../../store/view'
import { roll } from './fling'
import { everyFrame, glide } from './glide'
import { toPx, toTime } from './scale'

export type CameraState = {
  /** The time of the film at the left edge of the view, in microseconds, not rounded. */
  readonly left: number
  readonly width: number
  readonly pxPerSecond: number
}

/** Pixels kept free before the film where it is scrolled freely. */
const margin = 24
/** So near the needle, as a share of the view, a pinch zooms around the needle itself: her place is not lost. */
const nearNeedle = 0.2

/**
 * What of the film is seen. `centred`: the needle stands still in the middle and the film slides under it, so panning
 * is scrubbing. Otherwise the film is scrolled and the needle moves over it.
 */
export type Camera = ReturnType<typeof createCamera>

export function createCamera({ editor, playback, view }: Pick<Studio, 'editor' | 'playback' | 'view'>) {
  const { pxPerSecond } = view.getState()
  const store = createStore<CameraState>(() => ({ left: 0, width: 0, pxPerSecond }))
  const get = store.getState
  let centred = true
  /** A gesture has the film in its hand: it does not follow the playhead meanwhile. */
  let held = false
  let stopMotion = () => {}

  const length = () => layout(shown(editor.getState())).length
  const timeAt = (x: number) => get().left + toTime(x, get().pxPerSecond)
  const xOf = (time: number) => toPx(time - get().left, get().pxPerSecond)
  const middle = () => timeAt(get().width / 2)

  function bounded(left: number, width = get().width, scale = get().pxPerSecond): number {
    const before = toTime(centred ? width / 2 : margin, scale)
    // What is in sight as a whole is not scrolled.
    const room = !centred && toPx(length(), scale) <= width - 2 * margin ? width : width * 0.7
    const last = centred ? length() - before : length() - toTime(room, scale)
    return clamp(left, -before, Math.max(-before, last))
  }
  const place = (left: number) => store.setState({ left: bounded(left) })

  /** Where the view belongs while nothing holds it: around the needle, or where it is, with the needle in sight. */
  function rightPlace(): number {
    const { left, width, pxPerSecond: scale } = get()
    const { time } = playback.getState()
    if (centred) return time - toTime(width / 2, scale)
    const x = xOf(time)
    if (x >= 0 && x <= width - margin) return left
    return time - toTime(x < 0 ? width * 0.7 : width * 0.15, scale)
  }
  const follow = () => held || place(rightPlace())
  /** On a desk one may look at another part of the film while it plays: the view turns its page for the needle only. */
  const looksElsewhere = (now: PlaybackState, before: PlaybackState) => {
    const x = xOf(before.time)
    return !centred && now.playing && before.playing && (x < 0 || x > get().width)
  }

  const halt = () => {
    stopMotion()
    stopMotion = () => {}
  }
  /** The film is let go of: it slides to where it belongs. */
  const settle = () => {
    halt()
    held = false
    stopMotion = glide(get().left, bounded(centred ? rightPlace() : get().left), (left) => store.setState({ left }))
  }
  let settling: ReturnType<typeof setTimeout> | undefined
  /** For wheels, which do not say when they are let go. */
  const settleSoon = () => {
    clearTimeout(settling)
    settling = setTimeout(settle, 120)
  }
  const hold = () => {
    halt()
    held = true
  }

  const panBy = (px: number) => {
    const to = get().left - toTime(px, get().pxPerSecond)
    if (!centred) return place(to)
    held = true
    if (playback.getState().playing) playback.pause()
    place(to)
    playback.seek(middle())
  }

  /** Scrolls without moving the playhead. Tells how far it went: less than asked at the ends of the film. */
  const scrollBy = (px: number): number => {
    const before = get().left
    place(before + toTime(px, get().pxPerSecond))
    return toPx(get().left - before, get().pxPerSecond)
  }

  /** Brings something into sight that the keyboard went to. */
  const reveal = ({ start, end }: Span) => {
    const { width } = get()
    if (centred) {
      const time = playback.getState().time
      if (time < start || time >= end) playback.seek(start)
    } else if (xOf(start) > width - margin || xOf(end) < margin) {
      place(start - toTime(width * 0.15, get().pxPerSecond))
    }
  }

  const fling = (start: number) => {
    halt()
    let speed = start
    stopMotion = everyFrame((milliseconds) => {
      const before = get().left
      const next = roll(speed, milliseconds)
      speed = next.speed
      panBy(next.by)
      const rolls = speed !== 0 && (get().left !== before || milliseconds === 0)
      if (!rolls) settle()
      return rolls
    })
  }

  /** Zooms so that what is at `x` stays there. */
  const zoomAround = (wanted: number, x: number) => {
    const scale = clamp(wanted, zoomLimits.least, zoomLimits.most)
    const left = timeAt(x) - toTime(x, scale)
    store.setState({ left: bounded(left, get().width, scale), pxPerSecond: scale })
    if (view.getState().pxPerSecond !== scale) view.zoom(scale)
  }

  const zoomBy = (factor: number, x: number, shift = 0) => {
    const { width, pxPerSecond: scale } = get()
    if (centred && Math.abs(x - width / 2) < width * nearNeedle) return zoomAround(scale * factor, width / 2)
    panBy(shift)
    zoomAround(scale * factor, x)
    if (centred) playback.seek(middle())
  }

  /** Buttons and keys zoom around the needle, or around the middle where it is out of sight. */
  const keepZoom = ({ pxPerSecond: scale }: ViewState) => {
    if (scale === get().pxPerSecond) return
    const needle = xOf(playback.getState().time)
    zoomAround(scale, needle >= 0 && needle <= get().width ? needle : get().width / 2)
  }

  const resize = (width: number, isCentred: boolean) => {
    const isNew = get().width === 0 || isCentred !== centred
    centred = isCentred
    store.setState({ width })
    view.setWidth(width)
    if (isNew) place(Number.NEGATIVE_INFINITY)
    place(rightPlace())
  }

  /** Keeps up with the playhead, the zoom and the film's length until it is told to stop. */
  const connect = () => {
    const scope = createScope()
    scope.add(halt)
    scope.add(() => clearTimeout(settling))
    scope.add(playback.subscribe((now, before) => now.time !== before.time && !looksElsewhere(now, before) && follow()))
    scope.add(editor.subscribe(() => held || place(centred ? rightPlace() : get().left)))
    scope.add(view.subscribe(keepZoom))
    return scope.close
  }

  return {
    store,
    getState: get,
    subscribe: store.subscribe,
    isCentred: () => centred,
    timeAt,
    xOf,
    hold,
    halt,
    settle,
    settleSoon,
    panBy,
    /** For gestures that keep something in its place while the film changes beneath it. */
    moveTo: (left: number) => store.setState({ left }),
    scrollBy,
    reveal,
    fling,
    zoomBy,
    resize,
    connect,
  }
}
