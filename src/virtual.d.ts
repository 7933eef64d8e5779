/** The ffmpeg core that is shipped with the program; written by scripts/ffmpegCore.mjs. */
declare module 'virtual:ffmpeg-core' {
  /** The size of the core once it is unpacked. */
  export const wasmBytes: number
  /** The size of the download. */
  export const gzipBytes: number
  /** Of the unpacked core, in hexadecimal. */
  export const sha256: string
}

/** Typed for what is asked of it alone: it registers its processor with the scope that it finds. */
declare module 'signalsmith-stretch' {
  const createNode: unknown
  export default createNode
}

/** WebAssembly written by hand, as the bytes of a module; made by scripts/wat.mjs. */
declare module '*.wat' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}

/** The files of the built program; written by scripts/serviceWorker.mjs, for the service worker alone. */
declare module 'virtual:shell' {
  export const files: readonly { readonly address: string; readonly integrity: string }[]
  /** Another one for each set of files. */
  export const version: string
}
