import { canDecodeAudio, type InputAudioTrack, type InputTrack, type InputVideoTrack } from 'mediabunny'
import type { Probe } from '../../ports/mediaReader'
import type { Outcome, Refusal } from '../../ports/refusal'
import { fromSeconds } from '../../project/time'
import { type Heard, provePicture, proveSound } from './proveTrack'
import { scanTrack, type TrackExtent } from './scanTrack'

type Judgement = Outcome<Probe> | 'convert'
type Facts = Extract<Probe, { kind: 'ready' }>['facts']
type Sound = { readonly extent: TrackExtent; readonly heard: Heard }

const damaged = (detail: string): Refusal => ({ refused: 'damaged', detail })
const ready = (facts: Facts): Judgement => ({ value: { kind: 'ready', facts } })

/** Where an edit list has a track end, in seconds; infinity where none does. */
type EndOf = (track: InputTrack) => Promise<number>
type Helpers = {
  readonly endOf: EndOf
  /** Called after each step that can take a few seconds. */
  readonly alive: () => void
}

/** Says of a file's tracks whether they can be used as they are, must be converted, or are of no use. */
export async function judgeTracks(
  video: InputVideoTrack | null,
  audio: InputAudioTrack | null,
  { endOf, alive }: Helpers,
): Promise<Judgement> {
  const pictures = video && (await shownPart(video, endOf))
  alive()
  if (video && pictures) {
    if (typeof VideoDecoder === 'undefined') return { refused: 'no-webcodecs' }
    if (!(await video.canDecode())) return 'convert'
  }
  const sound = audio && (await judgeSound(audio, pictures === null ? endOf : null))
  alive()
  if (sound === 'convert') return 'convert'
  if (video && pictures) return judgePicture(video, pictures, sound && 'heard' in sound ? sound : null)

  if (!sound) return damaged('no packets in any track')
  if (!('heard' in sound)) return sound
  const times = timesOf(sound.extent.first, sound.extent.end)
  return times.duration > 0 ? ready({ kind: 'sound', ...times, audio: sound.heard }) : damaged('a sound without length')
}

/** Source time 0 is where the first track begins, but not before zero: what lies there is not meant to be shown. */
function timesOf(first: number, end: number) {
  const origin = fromSeconds(Math.max(0, first))
  return { duration: fromSeconds(end - Math.max(0, first)), origin }
}

/** Clips that were shortened on a phone still hold what was cut off. */
async function shownPart(track: InputTrack, endOf: EndOf): Promise<TrackExtent | null> {
  const extent = await scanTrack(track)
  const end = await endOf(track)
  if (!extent || end <= extent.first || end >= extent.end) return extent
  return { ...extent, last: Math.min(extent.last, end), end }
}

/** `endOf` is given where nothing is to be seen, so that the sound decides how long the file is. */
async function judgeSound(audio: InputAudioTrack, endOf: EndOf | null): Promise<Sound | Refusal | 'convert' | null> {
  const alone = endOf !== null
  const codec = await audio.getCodec()
  if (codec === null) return 'convert'
  if (!(await audio.canDecode())) {
    if (typeof AudioDecoder === 'undefined') return { refused: 'unsupported', detail: `${codec}, and no decoders` }
    // A codec that the browser has, but not with these settings: mostly they are damaged. A film goes without then.
    return alone || !(await canDecodeAudio(codec)) ? 'convert' : damaged(`${codec} that cannot be decoded`)
  }
  const extent = endOf ? await shownPart(audio, endOf) : await beginningOf(audio)
  if (!extent) return null
  const proof = await proveSound(audio, extent)
  if ('facts' in proof) return { extent, heard: proof.facts }
  return alone ? damaged(`${proof.failed} of the sound: ${proof.detail}`) : 'convert'
}

async function beginningOf(audio: InputAudioTrack): Promise<TrackExtent | null> {
  const first = await audio.getFirstTimestamp()
  return Number.isFinite(first) ? { first, last: first, end: first, rate: 0 } : null
}

/**
 * A film ends with its last picture: sound that goes on has nothing to be shown with, and a clip that stands still at
 * its end looks broken. Sound that cannot be decoded is left out: a film without is better than none.
 */
async function judgePicture(video: InputVideoTrack, extent: TrackExtent, sound: Sound | null): Promise<Judgement> {
  const proof = await provePicture(video, extent)
  if ('failed' in proof) {
    return proof.failed === 'start' ? 'convert' : damaged(`no picture near the end: ${proof.detail}`)
  }
  // Header and picture at odds, as with interlaced AVCHD, which is then shown squeezed.
  const [width, height] = await Promise.all([video.getDisplayWidth(), video.getDisplayHeight()])
  if (Math.abs(width - proof.facts.width) > 2 || Math.abs(height - proof.facts.height) > 2) return 'convert'

  const times = timesOf(Math.min(extent.first, sound?.extent.first ?? Number.POSITIVE_INFINITY), extent.end)
  if (times.duration <= 0) return damaged('pictures without length')
  const frameRate = Math.round(extent.rate * 1000) / 1000
  const facts = { ...proof.facts, frameRate, rotation: await video.getRotation() }
  return ready({ kind: 'video', ...times, video: facts, ...(sound && { audio: sound.heard }) })
}
