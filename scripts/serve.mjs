import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { devicePolicy, headerPolicy } from './csp.mjs'
import { listen } from './listen.mjs'
import { packed } from './packed.mjs'
import { dist } from './paths.mjs'
import { findStaticFile, parseRange } from './staticFile.mjs'

const reportAddress = '/policy-report'

/** What the build names after its content never changes; all else is asked about each time, the service worker too. */
const isNamedByContent = /** @param {string} address */ (address) => /^\/assets\//.test(address)

/**
 * Serves a folder as the program's host would: the policy as a header, right types, texts packed, ranges. Everything that shows the
 * built editor uses this one server: `npm start`, the e2e tests and the bench.
 *
 * With `onViolation` the browser reports every broken policy to it: from workers there is no other way to hear of one.
 * @param {{ root?: string, port?: number, onViolation?: (report: string) => void }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root = dist, port = 0, onViolation } = {}) {
  const folder = resolve(root)
  const policy = onViolation ? `${headerPolicy}; report-uri ${reportAddress}` : headerPolicy
  const listening = await listen(port, (request, response) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Permissions-Policy', devicePolicy)
    const isReport = onViolation && request.method === 'POST' && request.url === reportAddress
    const answered = isReport ? text(request).then(onViolation) : answer(folder, request, response)
    answered.catch(() => response.destroy()).finally(() => response.end()) // Pages go away in mid-file.
  })
  return { url: `http://localhost:${listening.port}/`, ...listening }
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()

  const file = await findStaticFile(folder, request.url ?? '/')
  if (file === null) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
  const forever = isNamedByContent(request.url ?? '')
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('ETag', file.etag)
  if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304).end()

  response.setHeader('Content-Type', file.type)
  const bytes = request.headers.range ? null : await packed(file, request.headers['accept-encoding'])
  if (bytes) {
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Vary', 'Accept-Encoding')
    response.writeHead(200, { 'Content-Length': bytes.length })
    return void response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  const range = parseRange(request.headers.range, file.size)
  response.setHeader('Accept-Ranges', 'bytes')
  if (range === 'none') return void response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end()

  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  response.setHeader('Content-Length', end - start + 1)
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`)
  response.writeHead(range ? 206 : 200)
  if (request.method === 'HEAD' || file.size === 0) return void response.end()
  await pipeline(createReadStream(file.path, { start, end }), response)
}
