import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Player } from '../../ports/player'
import { asset, clip, film } from '../../project/builders'
import type { Micros } from '../../project/time'
import { createEditor } from '../../store/editor'
import { createPlayback } from '../../store/playback'
import { createView } from '../../store/view'
import { createCamera } from './camera'

const second = 1_000_000
const quiet = { seek: () => {}, play: () => {}, pause: () => {}, on: () => () => {} } as unknown as Player

function openCamera({ centred }: { readonly centred: boolean }) {
  const editor = createEditor(film({ assets: [asset('a', 20)], main: [clip('A', 'a', 0, 20)] }))
  const playback = createPlayback(editor, quiet)
  const view = createView()
  const camera = createCamera({ editor, playback, view })
  camera.connect()
  // 600 px at 60 px a second: ten seconds are seen.
  camera.resize(600, centred)
  return { camera, playback, view, left: () => camera.getState().left / second }
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('under a standing needle', () => {
  it('follows the playhead', () => {
    const { playback, left } = openCamera({ centred: true })
    expect(left()).toBe(-5)
    playback.seek(8 * second)
    expect(left()).toBe(3)
  })

  it('scrubs where it is panned, to frames of the film, and not beyond its ends', () => {
    const { camera, playback, left } = openCamera({ centred: true })
    camera.panBy(-120.6)
    expect(playback.getState().time).toBe(2 * second)
    expect(left()).toBeCloseTo(-5 + 120.6 / 60)
    camera.settle()
    expect(left()).toBe(-3)
    camera.panBy(9999)
    expect(playback.getState().time).toBe(0)
  })

  it('keeps its place where one pinches near the needle', () => {
    const { camera, playback } = openCamera({ centred: true })
    playback.seek(4 * second)
    camera.zoomBy(2, 330, 15)
    expect(playback.getState().time).toBe(4 * second)
    expect(camera.getState().pxPerSecond).toBe(120)
  })

  it('else zooms at the fingers', () => {
    const { camera, playback } = openCamera({ centred: true })
    playback.seek(4 * second)
    const under = camera.timeAt(500)
    camera.zoomBy(2, 500)
    expect(camera.timeAt(500)).toBeCloseTo(under)
    expect(camera.timeAt(300) / second).toBeCloseTo(playback.getState().time / second, 1)
  })

  it('lets a gesture hold the film still', () => {
    const { camera, playback, left } = openCamera({ centred: true })
    camera.hold()
    playback.seek(8 * second)
    expect(left()).toBe(-5)
    camera.settle()
    expect(left()).toBe(3)
  })
})

describe('on a desk', () => {
  it('stays until the playhead leaves the view, then turns the page', () => {
    const { playback, left } = openCamera({ centred: false })
    const before = left()
    playback.seek(5 * second)
    expect(left()).toBe(before)
    playback.seek(12 * second)
    expect(left()).toBeCloseTo(10.5)
    playback.seek(0)
    expect(left()).toBeCloseTo(-0.4)
  })

  it('lets one look elsewhere while the film plays', () => {
    const { camera, playback, left } = openCamera({ centred: false })
    playback.store.setState({ playing: true })
    playback.store.setState({ time: (4 * second) as Micros })
    camera.panBy(-99_999)
    const away = left()
    playback.store.setState({ time: (4.1 * second) as Micros })
    expect(left()).toBe(away)
    playback.seek(0)
    playback.store.setState({ playing: false })
    playback.seek(second)
    expect(left()).toBeLessThan(1)
  })

  it('scrolls without moving the playhead', () => {
    const { camera, playback, left } = openCamera({ centred: false })
    camera.panBy(-300)
    expect(left()).toBeCloseTo(4.6)
    expect(playback.getState().time).toBe(0)
    camera.panBy(-99_999)
    expect(left()).toBe(13)
  })

  it('zooms around the playhead by key, around the pointer by wheel', () => {
    const { camera, playback, view } = openCamera({ centred: false })
    playback.seek(4 * second)
    const x = camera.xOf(4 * second)
    view.zoom(90)
    expect(camera.xOf(4 * second)).toBeCloseTo(x)
    const under = camera.timeAt(450)
    camera.zoomBy(1.5, 450)
    expect(camera.timeAt(450)).toBeCloseTo(under)
  })
})
