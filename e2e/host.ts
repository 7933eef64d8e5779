import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist } from '../scripts/paths.mjs'
import { serve } from '../scripts/serve.mjs'

const digest = (text: string | Buffer) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** A host of a test's own: it can be gone, and it can be given a newer version of the program. */
export async function createHost(onViolation: (report: string) => void) {
  const root = mkdtempSync(join(tmpdir(), 'tasma-host-'))
  cpSync(dist, root, { recursive: true })
  let server = await serve({ root, onViolation })
  const { url, port } = server
  const read = (name: string) => readFileSync(join(root, name), 'utf8')
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  const lost = readdirSync(join(root, 'assets')).find((name) => name.startsWith('filmWorker')) ?? ''

  return {
    url,
    /** The network is cut: nobody listens any longer. */
    goAway: () => server.close(),
    comeBack: async () => {
      server = await serve({ root, port, onViolation })
    },
    /** A version that is told by `mark`: another page, and one of the workers has another name and is gone here. */
    publish: (mark: string) => {
      const old = read('index.html')
      const page = old.replace('<html ', `<html data-version="${mark}" `)
      write('index.html', page)
      rmSync(join(root, 'assets', lost), { force: true })
      const list = read('sw.js')
        .replace(digest(old), digest(page))
        .replace(new RegExp(`\\{[^{}]*${lost}[^{}]*\\},?`), '')
        .replace(/(["'`])[0-9a-f]{16}\1/, `$1${mark}$1`)
      write('sw.js', list)
    },
    /** Sends this instead of the page, until what it gives is called. */
    intrude: (html: string) => {
      const right = read('index.html')
      write('index.html', html)
      return () => write('index.html', right)
    },
    close: async () => {
      await server.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

export type Host = Awaited<ReturnType<typeof createHost>>
