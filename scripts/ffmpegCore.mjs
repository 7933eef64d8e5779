import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cache, modules } from './paths.mjs'

const source = join(modules, '@ffmpeg/core/dist/esm')
const id = 'virtual:ffmpeg-core'

/**
 * Ships ffmpeg.wasm with the program, as `ffmpeg/ffmpeg-core.js` and `ffmpeg/ffmpeg-core.wasm.gz`. It is packed here and
 * unpacked by the page, so that any static host sends 10 MB and not 32. `virtual:ffmpeg-core` tells the page what to
 * expect: the sizes to name before the download, the hash to check after it.
 *
 * Workers are bundled apart with plugins of their own: there it is `{ files: false }`, since the files are shipped once.
 * @param {{ files?: boolean }} [options]
 * @returns {import('vite').Plugin}
 */
export function ffmpegCore({ files = true } = {}) {
  return {
    name: 'tasma:ffmpeg-core',
    resolveId: (name) => (name === id ? `\0${id}` : null),
    load(name) {
      if (name !== `\0${id}`) return null
      const { wasmBytes, gzipBytes, sha256 } = pack()
      return [
        `export const wasmBytes = ${wasmBytes}`,
        `export const gzipBytes = ${gzipBytes}`,
        `export const sha256 = '${sha256}'`,
      ].join('\n')
    },
    generateBundle() {
      if (!files) return
      for (const [fileName, read] of Object.entries(shipped)) this.emitFile({ type: 'asset', fileName, source: read() })
    },
    configureServer(server) {
      for (const [fileName, read] of Object.entries(shipped)) {
        server.middlewares.use(`/${fileName}`, (_request, response) => {
          response.setHeader('Content-Type', fileName.endsWith('.js') ? 'text/javascript' : 'application/octet-stream')
          response.end(read())
        })
      }
    },
  }
}

const shipped = {
  'ffmpeg/ffmpeg-core.js': () => readFileSync(join(source, 'ffmpeg-core.js')),
  'ffmpeg/ffmpeg-core.wasm.gz': () => readFileSync(pack().path),
}

/** Packing takes seconds, so what was packed is kept under the hash of what it was made from. */
function pack() {
  const wasm = readFileSync(join(source, 'ffmpeg-core.wasm'))
  const sha256 = createHash('sha256').update(wasm).digest('hex')
  const path = join(cache, `ffmpeg-core-${sha256.slice(0, 16)}.wasm.gz`)
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true })
    // Written beside and renamed: a build that is stopped half way leaves no half file.
    writeFileSync(`${path}.${process.pid}`, gzipSync(wasm, { level: 9 }))
    renameSync(`${path}.${process.pid}`, path)
  }
  return { path, sha256, wasmBytes: wasm.length, gzipBytes: readFileSync(path).length }
}
