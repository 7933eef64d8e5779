import {
  ALL_FORMATS,
  BlobSource,
  BufferTarget,
  Input,
  Mp4OutputFormat,
  Output,
  Quality,
  VideoSample,
  VideoSampleSink,
  VideoSampleSource,
} from 'mediabunny'

// The limit: decode, draw, encode, with nothing of an editor between them. The same crop, the same caption on every
// frame of its three seconds, and the same way to right colours as the program; no sound, no file on the disk.
const size = { width: 1080, height: 1920 }
const colorSpace = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const
const captionEnd = 3

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(file) })
  const track = await input.getPrimaryVideoTrack()
  const context = new OffscreenCanvas(size.width, size.height).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  })
  if (!track || !context) throw new Error('The bench’s own clip cannot be read')

  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat(), target })
  const source = new VideoSampleSource({
    codec: 'avc',
    quality: new Quality({ bitrate: 8_000_000 }),
    keyFrameInterval: 1,
  })
  output.addVideoTrack(source, { frameRate: 30 })
  await output.start()

  context.font = '700 73px sans-serif'
  context.textAlign = 'center'
  context.fillStyle = '#ffffff'
  for await (const sample of new VideoSampleSink(track).samples()) {
    const { timestamp, duration } = sample
    sample.draw(context, 656, 0, 608, 1080, 0, 0, size.width, size.height)
    if (timestamp < captionEnd) context.fillText('Бармак оюну · ңөү', size.width / 2, 1152)
    const { data } = context.getImageData(0, 0, size.width, size.height)
    const frame = new VideoFrame(data, {
      format: 'RGBX',
      codedWidth: size.width,
      codedHeight: size.height,
      timestamp: sample.microsecondTimestamp,
      colorSpace,
      transfer: [data.buffer],
    } as VideoFrameBufferInit)
    sample.close()
    const composed = new VideoSample(frame, { timestamp, duration })
    await source.add(composed)
    composed.close()
  }
  await output.finalize()
  self.postMessage(target.buffer?.byteLength)
}
