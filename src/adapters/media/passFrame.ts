import { VideoSample } from 'mediabunny'
import type { Size } from '../../project/project'
import type { PictureLayer } from '../../render/planFrame'
import type { FrameTime } from './composeFrame'
import { isUpright, type Television } from './television'

/**
 * Hands a decoded picture to the encoder untouched: it crops and scales better than twice as fast as a canvas does.
 * `null` where that would not look like the drawn frame: turned or mirrored.
 */
export function passFrame(picture: Television, { part }: PictureLayer, size: Size, time: FrameTime) {
  if (!isUpright(picture)) return null
  const source = picture.toVideoFrame()
  const { displayWidth, displayHeight } = picture
  const origin = source.visibleRect
  const frame = new VideoFrame(source, {
    visibleRect: {
      x: (origin?.x ?? 0) + Math.round(part.x * displayWidth),
      y: (origin?.y ?? 0) + Math.round(part.y * displayHeight),
      width: Math.round(part.width * displayWidth),
      height: Math.round(part.height * displayHeight),
    },
    displayWidth: size.width,
    displayHeight: size.height,
    timestamp: Math.round(time.timestamp * 1_000_000),
    duration: Math.round(time.duration * 1_000_000),
  })
  source.close()
  return new VideoSample(frame, time)
}
