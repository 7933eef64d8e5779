/**
 * RELIABILITY §5. Radix and wavesurfer write style elements; ffmpeg.wasm compiles WebAssembly and runs in a worker.
 * Nothing of the program comes from, or goes to, another host.
 */
const policy = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self' blob:",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob: data:",
  'connect-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
}

/** @param {Record<string, string>} directives */
const write = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** For a meta tag, where browsers do not accept `frame-ancestors`. */
export const metaPolicy = write(policy)
export const headerPolicy = write({ ...policy, 'frame-ancestors': "'none'" })

/** Camera and microphone are for this page, and for no frame in it. Where it was filmed is nobody's business. */
export const devicePolicy = 'camera=(self), microphone=(self), geolocation=()'

/**
 * Puts the policy into the built page, so that it holds on any static host. The dev server needs inline scripts.
 * @returns {import('vite').Plugin}
 */
export const cspMeta = () => ({
  name: 'tasma:csp',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
})
