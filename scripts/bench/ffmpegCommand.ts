import { FFmpeg } from '@ffmpeg/ffmpeg'
import { fetchFile } from '@ffmpeg/util'

/** The caption as a picture: ffmpeg's own text filter has no font with ң ө ү. */
export async function captionPicture(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(1080, 1920)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No 2D context')
  context.font = '700 73px sans-serif'
  context.textAlign = 'center'
  context.fillStyle = '#ffffff'
  context.fillText('Бармак оюну · ңөү', 540, 1152)
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
}

async function unpackedCore(): Promise<string> {
  const { body } = await fetch(new URL('ffmpeg/ffmpeg-core.wasm.gz', document.baseURI))
  if (!body) throw new Error('No ffmpeg core')
  return URL.createObjectURL(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).blob())
}

/**
 * The same job as one command of ffmpeg.wasm, as an editor without WebCodecs would give it, in seconds; the loading
 * of the core is not counted. The preset is that of the native command: the fastest whose picture bears comparison.
 */
export async function ffmpegCommand(file: File): Promise<number> {
  const ffmpeg = new FFmpeg()
  await ffmpeg.load({
    coreURL: new URL('ffmpeg/ffmpeg-core.js', document.baseURI).href,
    wasmURL: await unpackedCore(),
  })
  const began = performance.now()
  await ffmpeg.writeFile('clip.mp4', await fetchFile(file))
  await ffmpeg.writeFile('caption.png', await captionPicture())
  const filter = "[0:v]crop=608:1080,scale=1080:1920[film];[film][1:v]overlay=0:0:enable='lt(t,3)'"
  const coding = ['-c:v', 'libx264', '-preset', 'veryfast', '-b:v', '8M', '-pix_fmt', 'yuv420p', '-c:a', 'aac']
  const code = await ffmpeg.exec([
    '-i',
    'clip.mp4',
    '-i',
    'caption.png',
    '-filter_complex',
    filter,
    ...coding,
    'film.mp4',
  ])
  const seconds = (performance.now() - began) / 1000
  ffmpeg.terminate()
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`)
  return seconds
}
