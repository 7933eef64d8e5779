import type { Outcome, RefusalCode } from '../../ports/refusal'

type Device = 'camera' | 'microphone'

/** By the names of the browser's errors: who was asked and said no, what is not there, what another program holds. */
const reasons: Readonly<Record<string, 'denied' | 'absent' | 'busy'>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

export function refusalOf(cause: unknown, device: Device): RefusalCode {
  const reason = cause instanceof Error ? reasons[cause.name] : undefined
  return reason ? `${device}-${reason}` : 'failed'
}

/** Turns devices on. An insecure page has no way to them at all. */
export async function openStream(wish: MediaStreamConstraints, device: Device): Promise<Outcome<MediaStream>> {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices }
  if (!mediaDevices?.getUserMedia) return { refused: 'no-recording' }
  try {
    return { value: await mediaDevices.getUserMedia(wish) }
  } catch (cause) {
    return { refused: refusalOf(cause, device), detail: String(cause) }
  }
}

/** Every device of the stream is let go. */
export function closeStream(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop()
}

/** Calls once when the first of these tracks is ended by anything but us. */
export function whenLost(tracks: readonly MediaStreamTrack[], listener: () => void) {
  const listening = new AbortController()
  const lost = () => {
    listening.abort()
    listener()
  }
  for (const track of tracks) track.addEventListener('ended', lost, { signal: listening.signal })
}
