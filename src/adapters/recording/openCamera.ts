import type { Camera, Facing } from '../../ports/recorder'
import { isRefusal, type Outcome } from '../../ports/refusal'
import { filmTake } from './filmTake'
import { closeStream, openStream, whenLost } from './openStream'
import { takeFormat } from './takeFormat'
import { voice } from './voice'

/** Turns a camera on. Where the microphone is refused or missing, it films without sound. */
export async function openCamera(facing: Facing): Promise<Outcome<Camera>> {
  const format = 'MediaRecorder' in window && takeFormat((type) => MediaRecorder.isTypeSupported(type))
  if (!format) return { refused: 'no-recording' }
  // As a camera lies in the hand: of an upright phone the browser turns both the wish and the picture.
  const video: MediaTrackConstraints = {
    facingMode: { ideal: facing },
    width: { ideal: format.longSide },
    height: { ideal: (format.longSide * 9) / 16 },
    frameRate: { ideal: 30, max: 30 },
  }
  const both = await openStream({ video, audio: voice }, 'camera')
  const opened = isRefusal(both) ? await openStream({ video }, 'camera') : both
  if (isRefusal(opened)) return opened
  const stream = opened.value
  const pictures = stream.getVideoTracks()
  const cameras = await navigator.mediaDevices.enumerateDevices().catch(() => [])
  return {
    value: {
      stream,
      facing: pictures[0]?.getSettings().facingMode === 'user' ? 'user' : facing,
      silent: stream.getAudioTracks().length === 0,
      others: cameras.filter(({ kind }) => kind === 'videoinput').length > 1,
      film: (name) => {
        const take = filmTake(stream, format, name)
        // Without pictures it would go on with the sound alone.
        whenLost(pictures, take.stop)
        return take
      },
      onLost: (listener) => whenLost(pictures, listener),
      close: () => closeStream(stream),
    },
  }
}
