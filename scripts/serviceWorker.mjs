import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import { root } from './paths.mjs'

const id = 'virtual:shell'

/** Not kept for use without a network: ffmpeg has a cache of its own, and nobody reads the rest on the way. */
const left = /^(ffmpeg|licences|screenshots)\/|^sw\.js$|\.map$/

/**
 * Writes `sw.js` beside the built page: the service worker, with the list of every file that it keeps and what its
 * bytes must be. It is built last, when all of them are there.
 * @returns {import('vite').Plugin}
 */
export const serviceWorker = () => ({
  name: 'tasma:service-worker',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir = '' }) {
      const { target } = this.environment.config.build
      await build({
        configFile: false,
        root,
        logLevel: 'warn',
        publicDir: false,
        plugins: [shell(dir)],
        build: {
          outDir: dir,
          emptyOutDir: false,
          target,
          rollupOptions: {
            input: join(root, 'src/adapters/shell/serviceWorker.ts'),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      })
    },
  },
})

/**
 * `virtual:shell`: what there is to keep.
 * @param {string} dir
 * @returns {import('vite').Plugin}
 */
const shell = (dir) => ({
  name: 'tasma:shell',
  resolveId: (name) => (name === id ? `\0${id}` : null),
  load(name) {
    if (name !== `\0${id}`) return null
    const files = JSON.stringify(filesIn(dir))
    const version = createHash('sha256').update(files).digest('hex').slice(0, 16)
    return `export const files = ${files}\nexport const version = '${version}'`
  },
})

/** @param {string} dir */
const filesIn = (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((name) => !left.test(name))
    .sort()
    .map((name) => ({
      // The page goes by the address of its folder: hosts send visitors from one to the other.
      address: name === 'index.html' ? './' : name,
      integrity: `sha256-${createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest('base64')}`,
    }))
