// Writes e2e/corpusTruth.tsv: what each file of the shared corpus is, as native ffmpeg reads it. Not part of any test
// run: it is run by hand, with a full ffprobe in the PATH (Debian: apt-get install ffmpeg), and its result reviewed.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

const corpus = process.env.CORPUS ?? join(root, '../shared/corpus')
const table = join(root, 'e2e/corpusTruth.tsv')
const categories = ['01', '02', '05', '06', '07', '10', '13', '16']

/**
 * @typedef {{ kind: string, width: number, height: number, rotation: number, duration: number, frame: number }} Truth
 * @typedef {{ pts_time?: string, dts_time?: string, duration_time?: string, flags: string }} Packet
 * @typedef {{ codec_type: string, codec_name?: string, width?: number, height?: number, sample_aspect_ratio?: string,
 *   index: number, side_data_list?: { rotation?: number }[], disposition?: { attached_pic: number } }} Stream
 */

/** What ffprobe 5.1 gets wrong or cannot read, found by looking. @type {Record<string, { truth?: Partial<Truth>, note: string }>} */
const reviewed = {
  '13-image-exif/rot1mir0.avif': {
    truth: { width: 640, height: 427 },
    note: 'irot=1 turns it a quarter; ffprobe 5.1 passes over it',
  },
  '06-rotation-portrait-sar/rotate-buck-bunny.mp4': {
    truth: { duration: 1.875 },
    note: 'its first picture has time 0 and composition offset 0; ffprobe moves all by 83 ms for the negative offsets',
  },
  '16-damaged/media3-sample_with_junk.ts': {
    truth: { duration: 0.111011, frame: 0.033367 },
    note: 'of its few pictures the last one has no time of its own in the file',
  },
  '16-damaged/fixture-corrupt.mkv': {
    truth: { kind: 'video', width: 640, height: 356, rotation: 0, duration: 0.065, frame: 0.042 },
    note: 'ffprobe cannot open it; one picture at 23 ms that lasts 42 ms can be found in it',
  },
}

/** @param {string} file @param {string[]} args */
const ffprobe = (file, ...args) =>
  JSON.parse(
    execFileSync('ffprobe', ['-v', 'error', '-of', 'json', ...args, join(corpus, file)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * Where a stream's packets lie, those left out that an edit list says are not to be shown.
 * @param {string} file
 * @param {number} index
 */
function extent(file, index) {
  /** @type {{ packets: Packet[] }} */
  const { packets } = ffprobe(file, '-select_streams', String(index), '-show_packets')
  // Streams without a container tell some packets' place in the file only.
  const timed = packets.map((packet) => ({ ...packet, time: Number(packet.pts_time ?? packet.dts_time) }))
  const shown = timed.filter(({ time, flags }) => Number.isFinite(time) && !flags.includes('D'))
  const starts = shown.map(({ time }) => time).sort((a, b) => a - b)
  const gap = median(starts.slice(1).map((start, at) => start - /** @type {number} */ (starts[at])))
  const ends = shown.map(({ time, duration_time }) => time + Number(duration_time ?? gap))
  return { first: starts[0], end: Math.max(...ends), frame: gap || Math.max(...ends) - (starts[0] ?? 0) }
}

/** @param {Stream} video */
function shape({ width = 0, height = 0, sample_aspect_ratio, side_data_list }) {
  const turn = side_data_list?.find(({ rotation }) => rotation !== undefined)?.rotation ?? 0
  // A matrix of zeros makes ffprobe print the smallest number there is.
  const rotation = Math.abs(turn) > 360 ? 0 : (360 - turn) % 360
  const [num = 0, den = 0] = (sample_aspect_ratio ?? '').split(':').map(Number)
  const aspect = num > 0 && den > 0 ? num / den : 1
  // Made square as browsers do it, by stretching: no line of the picture is lost.
  const wide = aspect > 1 ? Math.round(width * aspect) : width
  const high = aspect < 1 ? Math.round(height / aspect) : height
  return rotation % 180 === 0 ? { width: wide, height: high, rotation } : { width: high, height: wide, rotation }
}

/** @param {string} file @returns {Truth} */
function photo(file) {
  const frame = ffprobe(file, '-show_frames', '-read_intervals', '%+#1').frames[0]
  const isTurned = Number(frame.tags?.Orientation ?? 1) > 4
  const [width, height] = isTurned ? [frame.height, frame.width] : [frame.width, frame.height]
  return { kind: 'image', width, height, rotation: 0, duration: 3, frame: 0 }
}

/** @param {string} file @returns {Truth} */
function film(file) {
  /** @type {Stream[]} */
  const streams = ffprobe(file, '-show_streams').streams
  const video = streams.find(({ codec_type, disposition }) => codec_type === 'video' && !disposition?.attached_pic)
  const audio = streams.find(({ codec_type, codec_name }) => codec_type === 'audio' && codec_name)
  const seen = video && extent(file, video.index)
  const heard = audio && extent(file, audio.index)
  const length = seen ?? heard
  if (!length || length.first === undefined) throw new Error('no packets')
  // Time 0 is where the first of the two begins, but not before the file's own zero.
  const origin = Math.max(0, Math.min(...[seen?.first, heard?.first].filter((first) => first !== undefined)))
  const size = video ? shape(video) : { width: 0, height: 0, rotation: 0 }
  return { kind: video ? 'video' : 'sound', ...size, duration: length.end - origin, frame: length.frame }
}

if (!existsSync(corpus)) throw new Error(`There is no corpus in ${corpus}`)
const rows = readFileSync(join(corpus, 'INDEX.tsv'), 'utf8').trimEnd().split('\n').slice(1)
const lines = rows.flatMap((row) => {
  const [file = '', category = '', , , , expect] = row.split('\t')
  if (!categories.includes(category.slice(0, 2)) || expect === 'refuse') return []
  const { truth: correction, note = '' } = reviewed[file] ?? {}
  /** @type {Truth | null} */
  let found = null
  try {
    found = category.includes('image') || /\.(jpe?g|png)$/.test(file) ? photo(file) : film(file)
  } catch {
    // What ffmpeg cannot read has no truth but a reviewed one.
  }
  const truth = { ...found, ...correction }
  if (truth.kind === undefined) return [[file, 'unknown', '', '', '', '', '', note].join('\t')]
  const times = [truth.duration, truth.frame].map((time) => time?.toFixed(6))
  return [[file, truth.kind, truth.width, truth.height, truth.rotation, ...times, note].join('\t')]
})

const head = ['file', 'kind', 'width', 'height', 'rotation', 'duration', 'frame', 'note'].join('\t')
writeFileSync(table, `${[head, ...lines].join('\n')}\n`)
process.stdout.write(`${lines.length} files, into ${table}\n`)
