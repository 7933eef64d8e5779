import { chooseColours } from './colours'
import { paths } from './commands'
import type { FrameSize } from './frameSize'
import type { Piece } from './planPieces'
import type { VideoStream } from './streams'

/** More pictures a second than this bring nothing to a film. */
const mostFrames = 60

type Options = {
  readonly video: VideoStream
  readonly size: FrameSize
  readonly piece: Piece
  /** Pictures a second, on average. */
  readonly rate: number
}

/** What is done to each picture of a piece, in order. ffmpeg itself turns it upright before. */
export function pictureFilters({ video, size, piece, rate }: Options): string {
  const { matrix, cube } = chooseColours(video)
  const { width, height } = size
  const inRange = video.fullRange ? 'pc' : 'tv'
  const from = video.isRgb ? '' : `:in_color_matrix=${matrix}:in_range=${inRange}`
  const to = 'out_color_matrix=bt709:out_range=tv'
  const colours = cube
    ? // HDR10 needs more than 8 bits on the way: its dark tones lie close together. HLG's do not.
      `scale=${width}:${height}${from}:out_range=pc,format=${cube === 'pq' ? 'gbrp10le' : 'gbrp'},lut3d=file=${paths.cube},scale=${to}`
    : `scale=${width}:${height}${from}:${to}`
  return [
    trim(piece),
    `setpts=PTS-${piece.origin}`,
    rate > mostFrames * 1.08 ? `select=isnan(prev_selected_t)+gte(t-prev_selected_t\\,${1 / mostFrames - 0.002})` : '',
    video.isInterlaced ? 'yadif=deint=interlaced' : '',
    colours,
    'format=yuv420p',
    'setsar=1',
  ]
    .filter(Boolean)
    .join(',')
}

/** In the track's own units, so that no picture is lost or doubled by rounding. */
function trim({ start, end, origin }: Piece): string {
  const until = end === null ? '' : `:end_pts=${end}`
  return `trim=start_pts=${start ?? origin}${until}`
}
