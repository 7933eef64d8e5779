import type { OpenStudio } from '../../context/useApp'
import type { Camera } from './camera'
import type { Holding } from './holding'

/** The playhead is taken along the ruler. */
export function beginScrub({ playback }: OpenStudio, camera: Camera): Holding {
  camera.hold()
  let x = 0
  return {
    drag: (to) => {
      x = to
      playback.seek(camera.timeAt(x))
    },
    scroll: (by) => {
      if (camera.scrollBy(by) !== 0) playback.seek(camera.timeAt(x))
    },
    drop: camera.settle,
  }
}
