/** The ffmpeg core that is shipped with the program; written by scripts/ffmpegCore.mjs. */
declare module 'virtual:ffmpeg-core' {
  /** The size of the core once it is unpacked. */
  export const wasmBytes: number
  /** The size of the download. */
  export const gzipBytes: number
  /** Of the unpacked core, in hexadecimal. */
  export const sha256: string
}
