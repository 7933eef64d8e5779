import { beforePicture } from '../../lib/frames'
import type { Camera } from './camera'
import type { Stage } from './stage'

/**
 * The wheel takes one along the film; with Shift up and down the lanes where they do not all fit; with Control or
 * Command it zooms at the pointer. Wheels turn faster than a long film can be drawn: the turns of one picture of the
 * screen are one zoom.
 */
export function turnWheel(camera: Camera, stage: Stage) {
  let [turned, at] = [1, 0]
  let stop = () => {}
  const zoom = () => {
    camera.zoomBy(turned, at)
    turned = 1
  }
  const zoomSoon = (factor: number, x: number) => {
    turned *= factor
    at = x
    stop = beforePicture('move', zoom)
  }
  const turn = (event: WheelEvent, x: number) => {
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
    if (event.ctrlKey || event.metaKey) return zoomSoon(Math.exp(-event.deltaY * px * 0.002), x)
    // With Shift, some browsers turn the wheel's way by themselves.
    const way = (event.deltaX || event.deltaY) * px
    if (event.shiftKey && stage.scrolls()) return void stage.scrollLanes(way)
    camera.panBy(-way)
    if (camera.isCentred()) camera.settleSoon()
  }
  return { turn, stop: () => stop() }
}
