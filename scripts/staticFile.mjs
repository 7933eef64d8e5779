import { stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/** @type {Record<string, string>} */
const mimeTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
}

/**
 * The file behind a request's address, or null where there is none inside `root`.
 * A .gz stays what it is, bytes: the program itself unpacks the ffmpeg core, so it must not be declared an encoding.
 * @param {string} root
 * @param {string} address
 */
export async function findStaticFile(root, address) {
  const path = pathInside(root, address)
  if (path === null) return null
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return null
  return {
    path,
    size: found.size,
    type: mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
    etag: `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`,
  }
}

/**
 * @param {string} root
 * @param {string} address
 */
function pathInside(root, address) {
  try {
    const name = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    const path = join(root, name.endsWith('/') ? `${name}index.html` : name)
    return path.startsWith(root + sep) && !name.includes('\0') ? path : null
  } catch {
    return null // An address that is none.
  }
}

/**
 * The bytes asked for by a `Range` header: null means all of them, 'none' that there are no such bytes.
 * Several ranges at once are answered, as the standard allows, with the whole file.
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ start: number, end: number } | 'none' | null} `end` is the last byte, as in the header
 */
export function parseRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [first, last] = [match[1], match[2]]
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  return start > end || start >= size ? 'none' : { start, end }
}
