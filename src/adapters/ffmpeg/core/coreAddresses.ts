/** Absolute addresses of the core's two files: relative ones would mean the worker's own folder. */
export type CoreAddresses = { readonly script: string; readonly packed: string }

/** The core lies beside the page. `base` is `document.baseURI`, which a worker has to be told. */
export const coreAddresses = (base: string): CoreAddresses => ({
  script: new URL('ffmpeg/ffmpeg-core.js', base).href,
  packed: new URL('ffmpeg/ffmpeg-core.wasm.gz', base).href,
})
