import { inputPath } from '../core/bench'
import { bt709 } from '../core/bt709'
import type { Container } from '../sniffContainer'
import type { SoundStream } from './streams'

/** Where a command's results lie in ffmpeg's own file system. */
export const paths = {
  streams: '/streams.json',
  packets: '/packets.txt',
  sound: '/sound.mp4',
  amr: '/sound.amr',
  piece: '/piece.mp4',
  cube: '/colours.cube',
} as const

// Every argument is a word of this file or a number: nothing of a user's ever gets in. The format is named and the only
// protocol is `file`, so that no text that calls itself a film can make ffmpeg open something else.

const input = (container: Container) => ['-protocol_whitelist', 'file', '-f', container, '-i', inputPath]

export const probeCommand = (container: Container): readonly string[] => [
  ...['-v', 'error', '-protocol_whitelist', 'file', '-f', container],
  ...['-show_streams', '-show_format', '-of', 'json', '-o', paths.streams, inputPath],
]

type Reading = {
  readonly container: Container
  /** Index of the video stream whose packets are to be listed. */
  readonly video: number | null
  readonly sound: SoundStream | null
}

/** One way through the whole file: codes all of the sound, and lists the packets of the picture. */
export const readCommand = ({ container, video, sound }: Reading): readonly string[] => [
  // Times stay as they are in the file, so that sound and picture can be put together again.
  ...['-hide_banner', '-copyts', '-max_error_rate', '1', ...input(container)],
  ...(sound ? soundOutput(sound) : []),
  ...(video === null ? [] : ['-map', `0:${video}`, '-c', 'copy', '-copyinkf', '-copypriorss', '1']),
  ...(video === null ? [] : ['-f', 'framecrc', paths.packets]),
]

/**
 * Phones put several AMR frames into one packet, of which ffmpeg's decoder takes the first and drops the others. Taken
 * out into a file of their own, they are found one by one.
 */
export const extractAmrCommand = (container: Container, { index }: SoundStream): readonly string[] => [
  ...['-hide_banner', ...input(container), '-map', `0:${index}`, '-c', 'copy', '-f', 'amr', paths.amr],
]

export const codeAmrCommand = ({ channels, start }: SoundStream): readonly string[] => [
  ...['-hide_banner', '-copyts', '-itsoffset', start.toFixed(6)],
  ...['-protocol_whitelist', 'file', '-f', 'amr', '-i', paths.amr, ...codedSound('0:0', channels)],
]

const soundOutput = ({ index, channels }: SoundStream) => codedSound(`0:${index}`, channels)

const codedSound = (stream: string, channels: number) => [
  ...['-map', stream, '-af', soundFilters(channels), '-c:a', 'aac', '-b:a', '192k', '-ar', '48000', '-ac', '2'],
  // A late start is written in the film's units: they are set to one sample.
  ...['-map_metadata', '-1', '-movie_timescale', '48000', '-f', 'mp4', paths.sound],
]

/** Gaps become silence, so that what follows them stays in its place; small jitter of times is left alone. */
const soundFilters = (channels: number) => {
  const steady = 'aresample=48000:async=1:min_hard_comp=0.02'
  // ffmpeg makes mono quieter on its way to stereo; browsers, which play the other files, do not.
  return channels === 1 ? `pan=stereo|c0=c0|c1=c0,${steady}` : steady
}

type Coding = {
  readonly container: Container
  readonly video: number
  /** Seconds; where to begin reading. */
  readonly seek: number | null
  readonly filters: string
  readonly level: '4.2' | '5.2'
}

/** Codes a piece of the picture. */
export const pieceCommand = ({ container, video, seek, filters, level }: Coding): readonly string[] => [
  // Damaged pictures are left out; they are no reason to end.
  ...['-hide_banner', '-copyts', '-max_error_rate', '1'],
  // The filters cut exactly, by times of showing; seeking has only to land before.
  ...(seek === null ? [] : ['-seek_timestamp', '1', '-noaccurate_seek', '-ss', seek.toFixed(6)]),
  ...input(container),
  ...['-map', `0:${video}`, '-vf', filters, '-fps_mode', 'passthrough', '-enc_time_base', '-1'],
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-bf', '0', '-pix_fmt', 'yuv420p', '-level', level],
  // All pieces must have one header: x264 may not suit it to what a piece shows.
  ...['-x264-params', 'stitchable=1', '-g', '60', '-force_key_frames', 'expr:gte(t,n_forced)'],
  ...bt709,
  ...['-map_metadata', '-1', '-f', 'mp4', paths.piece],
]
