/** What ffprobe tells of a file, as far as converting needs it. Nothing in it is believed for a file's duration. */
export type Streams = {
  /** The stream to show; `unknown` where there is one in a codec that ffmpeg cannot decode. */
  readonly video: VideoStream | 'unknown' | null
  /** Best first. */
  readonly sounds: readonly SoundStream[]
  /** Seconds, as the header says: good enough for a progress bar. */
  readonly duration: number | null
}

export type VideoStream = {
  readonly index: number
  readonly width: number
  readonly height: number
  /** Width of a pixel over its height. */
  readonly pixelAspect: number
  /** Whether the picture is shown turned by a quarter: then what is wide becomes high. */
  readonly isLying: boolean
  readonly isInterlaced: boolean
  readonly isRgb: boolean
  readonly fullRange: boolean
  /** As ffprobe names them; '' where the file says nothing. */
  readonly matrix: string
  readonly transfer: string
  readonly primaries: string
}

export type SoundStream = {
  readonly index: number
  readonly channels: number
  /** Seconds. */
  readonly start: number
  readonly isAmr: boolean
}

type Entry = Readonly<Record<string, unknown>>

/** Reads ffprobe's JSON. `null` where it found no file that it knows. */
export function readStreams(json: string): Streams | null {
  const { streams, format } = parse(json)
  if (!Array.isArray(streams) || streams.length === 0) return null
  const entries = streams as readonly Entry[]
  const pictures = entries.filter((entry) => entry.codec_type === 'video' && !isCover(entry))
  const video = pictures.find((entry) => isKnown(entry) && count(entry.width) > 0 && count(entry.height) > 0)
  const sounds = entries.filter(
    (entry) =>
      entry.codec_type === 'audio' && isKnown(entry) && count(entry.channels) > 0 && count(entry.sample_rate) > 0,
  )
  const duration = Number((format as Entry | undefined)?.duration)
  return {
    video: video ? readVideo(video) : pictures.length > 0 ? 'unknown' : null,
    sounds: sounds.map(readSound),
    duration: Number.isFinite(duration) && duration > 0 ? duration : null,
  }
}

function parse(json: string): Entry {
  try {
    return JSON.parse(json) as Entry
  } catch {
    return {} // ffprobe stops in mid-sentence where it cannot open a file.
  }
}

function readVideo(entry: Entry): VideoStream {
  const format = text(entry.pix_fmt)
  return {
    index: count(entry.index),
    width: count(entry.width),
    height: count(entry.height),
    pixelAspect: ratio(text(entry.sample_aspect_ratio)),
    isLying: Math.abs(rotation(entry) % 180) === 90,
    isInterlaced: ['tt', 'bb', 'tb', 'bt'].includes(text(entry.field_order)),
    isRgb: /^(rgb|bgr|gbr|argb|abgr|0rgb|0bgr|pal8)/.test(format),
    fullRange: text(entry.color_range) === 'pc' || format.startsWith('yuvj'),
    matrix: text(entry.color_space),
    transfer: text(entry.color_transfer),
    primaries: text(entry.color_primaries),
  }
}

const readSound = (entry: Entry): SoundStream => ({
  index: count(entry.index),
  channels: count(entry.channels),
  start: count(entry.start_time),
  isAmr: text(entry.codec_name).startsWith('amr_'),
})

const isCover = (entry: Entry) => count((entry.disposition as Entry | undefined)?.attached_pic) === 1
/** The core knows AV1 by name and has nothing to decode it with. */
const isKnown = (entry: Entry) => !['', 'unknown', 'none', 'av1'].includes(text(entry.codec_name))
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const count = (value: unknown) => (Number.isFinite(Number(value)) ? Number(value) : 0)

/** Broken headers give pixels of 0:1 or 1:0. */
function ratio(value: string): number {
  const [num = 0, den = 0] = value.split(':').map(Number)
  const aspect = num / den
  return aspect > 0.05 && aspect < 20 ? aspect : 1
}

function rotation(entry: Entry): number {
  const sideData = Array.isArray(entry.side_data_list) ? (entry.side_data_list as readonly Entry[]) : []
  return Math.round(count(sideData.find((data) => 'rotation' in data)?.rotation))
}
