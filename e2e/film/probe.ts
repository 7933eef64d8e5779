import { ffprobe } from './ffmpeg'

/** The fields of ffprobe that films are judged by, under its own names. Times are seconds, as text. */
export type Stream = {
  readonly codec_type: 'video' | 'audio' | 'data' | 'subtitle'
  readonly codec_name: string
  readonly codec_tag_string: string
  readonly profile?: string
  readonly width?: number
  readonly height?: number
  readonly pix_fmt?: string
  readonly color_range?: string
  readonly color_space?: string
  readonly color_transfer?: string
  readonly color_primaries?: string
  readonly sample_aspect_ratio?: string
  readonly r_frame_rate: string
  readonly avg_frame_rate: string
  readonly sample_rate?: string
  readonly channels?: number
  readonly start_time: string
  readonly duration: string
  readonly nb_frames?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly side_data_list?: readonly { readonly side_data_type: string; readonly rotation?: number }[]
}

export type Format = {
  readonly format_name: string
  readonly duration: string
  readonly size: string
  readonly tags?: Readonly<Record<string, string>>
}

export type Probe = {
  readonly format: Format
  readonly streams: readonly Stream[]
  readonly video: Stream | undefined
  readonly audio: Stream | undefined
  /** Clockwise turn that shows the picture upright: 0, 90, 180 or 270. */
  readonly rotation: number
  /** The size of the picture as it is shown. */
  readonly size: { readonly width: number; readonly height: number }
}

export async function probe(file: string): Promise<Probe> {
  const { streams, format } = (await ffprobe(['-show_streams', '-show_format', file])) as Pick<
    Probe,
    'streams' | 'format'
  >
  const video = streams.find((stream) => stream.codec_type === 'video')
  const audio = streams.find((stream) => stream.codec_type === 'audio')
  const turn = video?.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? 0
  const rotation = (360 - turn) % 360 // ffprobe counts the other way round.
  const { width = 0, height = 0 } = video ?? {}
  const size = rotation % 180 === 0 ? { width, height } : { width: height, height: width }
  return { format, streams, video, audio, rotation, size }
}

/** When each frame is shown, in seconds, in order. */
export async function frameTimes(file: string): Promise<number[]> {
  const { packets } = (await ffprobe(['-select_streams', 'v:0', '-show_entries', 'packet=pts_time', file])) as {
    packets: { pts_time: string }[]
  }
  return packets.map(({ pts_time }) => Number(pts_time)).sort((a, b) => a - b)
}
