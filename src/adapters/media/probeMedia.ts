import {
  BlobSource,
  canDecodeAudio,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  UnsupportedInputFormatError,
} from 'mediabunny'
import type { Probe } from '../../ports/mediaReader'
import { isRefusal, type Outcome, type Refusal } from '../../ports/refusal'
import { fromSeconds } from '../../project/time'
import type { Container } from '../ffmpeg/sniffContainer'
import type { ReadAt } from './byteReader'
import { formats } from './formats'
import { isoBoxes } from './isoBoxes'
import { type Heard, provePicture, proveSound } from './proveTrack'
import { scanTrack, type TrackExtent } from './scanTrack'
import { tsStreams } from './tsStreams'

type Answer = Outcome<Probe>
type Opened = { readonly file: Blob; readonly read: ReadAt; readonly container: Container | null }

const damaged = (detail: string): Refusal => ({ refused: 'damaged', detail })
const convert = (container: Container | null): Answer => ({
  value: { kind: 'convert', container: container ?? 'unknown' },
})

/** Looks at a film or a sound with mediabunny, and decodes some of it. */
export async function probeMedia(file: Blob, read: ReadAt, container: Container | null): Promise<Answer> {
  const opened = { file, read, container }
  const input = new Input({ formats, source: new BlobSource(file) })
  try {
    const [video, audio] = await Promise.all([input.getPrimaryVideoTrack(), input.getPrimaryAudioTrack()])
    const unseen = await whatIsUnseen(opened, video, audio)
    return unseen ?? (await judge(opened, video, audio))
  } catch (cause) {
    if (cause instanceof DOMException) throw cause
    if (cause instanceof UnsupportedInputFormatError) return unreadable(container, String(cause))
    // Not understood by one reader: the other, which has met more, shall say.
    return (await indexFault(opened)) ?? convert(container)
  } finally {
    input.dispose()
  }
}

function unreadable(container: Container | null, detail: string): Answer {
  if (container === null) return { refused: 'unsupported', detail }
  return container === 'mpegts' || container === 'wav' ? convert(container) : damaged(detail)
}

/** Tracks that are in the file and were passed over without a word. */
async function whatIsUnseen(opened: Opened, video: unknown, audio: unknown): Promise<Answer | null> {
  const { read, container } = opened
  if (container === 'mpegts') {
    const listed = await tsStreams(read)
    if (listed && ((!video && listed.video > 0) || (!audio && listed.audio > 0))) return convert('mpegts')
  }
  if (video || audio) return null
  return (await indexFault(opened)) ?? (container === 'mp3' ? damaged('no sound in it') : convert(container))
}

/** An MP4 file whose index is missing, or cut off: nothing can read it. */
async function indexFault({ file, read, container }: Opened): Promise<Answer | null> {
  if (container !== 'mov') return null
  for await (const { type, end } of isoBoxes(read, 0, file.size)) if (type === 'moov' && end <= file.size) return null
  return damaged('no whole moov box')
}

async function judge(opened: Opened, video: InputVideoTrack | null, audio: InputAudioTrack | null): Promise<Answer> {
  const pictures = video && (await scanTrack(video))
  const seen = video && pictures ? { track: video, extent: pictures } : null
  if (seen && typeof VideoDecoder === 'undefined') return { refused: 'no-webcodecs' }
  if (seen && !(await seen.track.canDecode())) return convert(opened.container)
  if (audio && (await isForeign(audio))) return convert(opened.container)

  const sound = audio && (await listen(audio, seen === null))
  if (seen) return picture(opened, seen.track, seen.extent, sound && !isRefusal(sound) ? sound : null)
  if (!sound) return damaged('no packets in any track')
  if (isRefusal(sound)) return sound
  const { extent, heard } = sound
  const origin = Math.max(0, extent.first)
  const times = { duration: fromSeconds(extent.end - origin), origin: fromSeconds(origin) }
  return times.duration > 0 ? ready({ kind: 'sound', ...times, audio: heard }) : damaged('a sound without length')
}

const ready = (facts: (Probe & { kind: 'ready' })['facts']): Answer => ({ value: { kind: 'ready', facts } })

/** A codec that this browser does not have at all. One that it has, but not like this, is damage. */
async function isForeign(audio: InputAudioTrack): Promise<boolean> {
  const codec = await audio.getCodec()
  if (codec === null) return true
  return typeof AudioDecoder !== 'undefined' && !(await audio.canDecode()) && !(await canDecodeAudio(codec))
}

type Sound = { readonly extent: TrackExtent; readonly heard: Heard }

/** What there is to hear; all of it is walked through only where nothing is to be seen. */
async function listen(audio: InputAudioTrack, alone: boolean): Promise<Sound | Refusal | null> {
  if (!(await audio.canDecode())) return damaged('sound that this browser cannot decode')
  const extent = alone ? await scanTrack(audio) : await beginning(audio)
  if (!extent) return null
  const proof = await proveSound(audio, extent)
  return 'facts' in proof ? { extent, heard: proof.facts } : damaged(`${proof.failed} of the sound: ${proof.detail}`)
}

async function beginning(audio: InputAudioTrack): Promise<TrackExtent | null> {
  const first = await audio.getFirstTimestamp()
  return Number.isFinite(first) ? { first, last: Math.max(0, first), end: first, rate: 0 } : null
}

/**
 * A film. It begins where its first track does, but not before zero, and ends with its last picture: sound that goes
 * on has nothing to be shown with, and a clip that stands still at its end looks broken. Sound that cannot be decoded
 * is left out, since a film without is better than none.
 */
async function picture(
  opened: Opened,
  video: InputVideoTrack,
  extent: TrackExtent,
  sound: Sound | null,
): Promise<Answer> {
  const proof = await provePicture(video, extent)
  if ('failed' in proof) {
    return proof.failed === 'start' ? convert(opened.container) : damaged(`no picture near the end: ${proof.detail}`)
  }
  const told = { width: await video.getDisplayWidth(), height: await video.getDisplayHeight() }
  const isLying = Math.abs(told.width - proof.facts.width) > 2 || Math.abs(told.height - proof.facts.height) > 2
  if (isLying) return convert(opened.container)

  const origin = Math.max(0, Math.min(extent.first, sound?.extent.first ?? Infinity))
  const times = { duration: fromSeconds(extent.end - origin), origin: fromSeconds(origin) }
  if (times.duration <= 0) return damaged('pictures without length')
  const frameRate = Math.round(extent.rate * 1000) / 1000
  const facts = { ...proof.facts, frameRate, rotation: await video.getRotation() }
  return ready({ kind: 'video', ...times, video: facts, ...(sound && { audio: sound.heard }) })
}
