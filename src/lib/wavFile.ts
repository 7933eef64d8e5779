import { clamp } from './clamp'

const headBytes = 44
/** So many samples are let out of the page's memory at once: browsers keep large blobs on the disk. */
const pieceLength = 1 << 18

/** Sound of one channel, as it comes, into a file whose every sample has its exact time. */
export type WavFile = {
  readonly add: (samples: Float32Array) => void
  /** Samples so far. */
  readonly length: () => number
  readonly finish: (name: string) => File
}

export function createWavFile(sampleRate: number): WavFile {
  const pieces: Blob[] = []
  let piece = new Int16Array(pieceLength)
  let filled = 0
  let length = 0

  const letOut = () => {
    pieces.push(new Blob([piece.slice(0, filled)]))
    filled = 0
  }
  return {
    add: (samples) => {
      for (const sample of samples) {
        piece[filled++] = Math.round(clamp(sample, -1, 1) * 32767)
        if (filled === pieceLength) letOut()
      }
      length += samples.length
    },
    length: () => length,
    finish: (name) => {
      letOut()
      piece = new Int16Array(0)
      return new File([headOf(length, sampleRate), ...pieces], `${name}.wav`, { type: 'audio/wav' })
    },
  }
}

/** RIFF, one channel, 16 bits. */
function headOf(length: number, sampleRate: number): Uint8Array<ArrayBuffer> {
  const head = new DataView(new ArrayBuffer(headBytes))
  const word = (at: number, letters: string) => {
    for (const [index, letter] of [...letters].entries()) head.setUint8(at + index, letter.charCodeAt(0))
  }
  word(0, 'RIFF')
  head.setUint32(4, headBytes - 8 + length * 2, true)
  word(8, 'WAVEfmt ')
  head.setUint32(16, 16, true)
  head.setUint16(20, 1, true)
  head.setUint16(22, 1, true)
  head.setUint32(24, sampleRate, true)
  head.setUint32(28, sampleRate * 2, true)
  head.setUint16(32, 2, true)
  head.setUint16(34, 16, true)
  word(36, 'data')
  head.setUint32(40, length * 2, true)
  return new Uint8Array(head.buffer)
}
