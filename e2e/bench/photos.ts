import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../../scripts/paths.mjs'
import { ffmpeg } from '../film/ffmpeg'

/** As phones take them: 12 megapixels. */
const size = '4000x3000'

/** That many different photos, made once: few bytes, and all of their pixels. */
export async function photos(count: number): Promise<readonly string[]> {
  const folder = join(cache, 'photos')
  const paths = Array.from({ length: count }, (_, index) => join(folder, `${index + 1}.jpg`))
  if (paths.every((path) => existsSync(path))) return paths
  mkdirSync(folder, { recursive: true })
  const source = ['-f', 'lavfi', '-i', `testsrc=size=${size}:rate=1:duration=${count}`]
  await ffmpeg([...source, '-pix_fmt', 'yuvj420p', '-q:v', '8', join(folder, '%d.jpg')])
  return paths
}
