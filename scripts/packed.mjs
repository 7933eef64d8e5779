import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const zip = promisify(gzip)
const texts = /^text\/|\/(json|manifest\+json)|svg/

/** @type {Map<string, Promise<Buffer>>} */
const known = new Map()

/**
 * A file as hosts send it to browsers that can unpack it, packed once for each of its versions; null for what is not
 * text: the rest is packed by its nature.
 * @param {{ path: string, type: string, etag: string }} file
 * @param {string | string[] | undefined} accepted
 * @returns {Promise<Buffer> | null}
 */
export function packed({ path, type, etag }, accepted) {
  if (!texts.test(type) || !/\bgzip\b/.test(String(accepted ?? ''))) return null
  const key = `${path} ${etag}`
  const bytes = known.get(key) ?? readFile(path).then((whole) => zip(whole, { level: 9 }))
  known.set(key, bytes)
  return bytes
}
