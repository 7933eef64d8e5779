import type { Outcome } from './refusal'

/** `fetching` is the one-time download of the core; both shares run from 0 to 1. */
export type ConvertProgress =
  | { readonly step: 'fetching'; readonly share: number; readonly bytes: number }
  | { readonly step: 'converting'; readonly share: number }

export type Converter = {
  /** Makes an MP4 (H.264, AAC) that every browser opens out of a file that this one cannot. */
  readonly convert: (
    file: Blob,
    options: { readonly signal: AbortSignal; readonly progress: (progress: ConvertProgress) => void },
  ) => Promise<Outcome<Blob>>
  /** Frees the room of a converted file that has been copied to where it is kept. */
  readonly discard: (converted: Blob) => Promise<void>
  /** Size of the one-time download in bytes. */
  readonly coreBytes: number
}
