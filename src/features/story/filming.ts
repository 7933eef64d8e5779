import type { Micros } from '../../project/time'

/** What is asked of whoever films. */
export type Filming = {
  readonly hint: string | null
  readonly targetMicros: Micros
  readonly onFilmed: (file: File) => void
  readonly onClose: () => void
}
