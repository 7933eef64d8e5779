import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { path as packaged } from '@ffmpeg-installer/ffmpeg'
import { cache } from '../../scripts/paths.mjs'

const filter = "[0:v]crop=608:1080,scale=1080:1920[film];[film][1:v]overlay=0:0:enable='lt(t,3)'"
const coding = ['-c:v', 'libx264', '-preset', 'veryfast', '-b:v', '8M', '-pix_fmt', 'yuv420p', '-c:a', 'aac']

/** Seconds that native ffmpeg takes for the same job; the machine's own where there is one. */
export function nativeCommand(clip: string, caption: Buffer): number | null {
  const picture = join(cache, 'bench-caption.png')
  writeFileSync(picture, caption)
  const program = spawnSync('ffmpeg', ['-version']).status === 0 ? 'ffmpeg' : packaged
  const args = ['-y', '-v', 'error', '-i', clip, '-i', picture, '-filter_complex', filter]
  const began = performance.now()
  const { status } = spawnSync(program, [...args, ...coding, join(cache, 'bench-native.mp4')])
  return status === 0 ? (performance.now() - began) / 1000 : null
}
