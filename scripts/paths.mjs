import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const dist = join(root, 'dist')
export const modules = join(root, 'node_modules')

/** What is made once and kept: reports, test media, the packed ffmpeg core. A fresh install starts it anew. */
export const cache = join(modules, '.cache/tasma')

/**
 * The script behind a package's command. Run with Node itself it needs no shell, so Windows is no special case.
 * @param {string} name
 */
export function toolPath(name) {
  const folder = join(modules, name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0])
}
