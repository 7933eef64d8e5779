import type { Take } from '../../ports/recorder'
import type { Outcome } from '../../ports/refusal'
import type { TakeFormat } from './takeFormat'

/** Pieces leave the page's memory as they come: a browser keeps large blobs on the disk. */
const pieceMs = 1000
/** Of a full HD picture; smaller ones take less. */
const fullBitrate = 10_000_000

/** Films what the stream shows until it is stopped, or until nothing comes any more. */
export function filmTake(stream: MediaStream, { type, ending, longSide }: TakeFormat, name: string): Take {
  const recorder = new MediaRecorder(stream, {
    mimeType: type,
    videoBitsPerSecond: Math.round(fullBitrate * (longSide / 1920) ** 2),
    audioBitsPerSecond: 128_000,
  })
  const pieces: Blob[] = []
  recorder.ondataavailable = ({ data }) => void (data.size > 0 && pieces.push(data))
  const begun = new Promise<void>((resolve) => {
    recorder.onstart = () => resolve()
  })
  // After an error it stops as well, and what came before that is good.
  const done = new Promise<Outcome<File>>((resolve) => {
    recorder.onstop = () =>
      resolve(
        pieces.length > 0
          ? { value: new File(pieces, `${name}.${ending}`, { type: type.split(';')[0] ?? type }) }
          : { refused: 'failed', detail: 'the recorder gave nothing' },
      )
  })
  recorder.start(pieceMs)
  return { begun, done, stop: () => recorder.state !== 'inactive' && recorder.stop() }
}
