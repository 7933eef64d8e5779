import type { Outcome } from '../../../ports/refusal'
import type { Engine } from '../core/engine'
import type { Container } from '../sniffContainer'
import { colourCube } from './colourCube'
import { chooseColours } from './colours'
import { paths, pieceCommand } from './commands'
import type { FrameSize } from './frameSize'
import type { PacketTable } from './packetTable'
import { pictureFilters } from './pictureFilters'
import type { Piece } from './planPieces'
import type { VideoStream } from './streams'

/** Everything that the pieces of one picture track have in common. */
export type PictureTrack = {
  readonly container: Container
  readonly stream: VideoStream
  readonly packets: PacketTable
  readonly size: FrameSize
}

/** Seconds from the start of a piece to where reading begins. MPEG-TS has no index: ffmpeg lands somewhere near. */
const seekOffset: Partial<Record<Container, number>> = { mov: 0.001, matroska: 0.001, mpegts: -1 }

export const isSeekable = (container: Container) => container in seekOffset

/** The bytes of an MP4 with the pictures of one piece. `onFrames` is told how many are done. */
export function codePiece(
  engine: Engine,
  track: PictureTrack,
  piece: Piece,
  onFrames: (count: number) => void,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const { container, stream, packets, size } = track
  const { unit, times, start, end } = packets
  const { cube } = chooseColours(stream)
  const command = pieceCommand({
    container,
    video: stream.index,
    seek: piece.start === null ? null : Math.max(0, piece.start * unit + (seekOffset[container] ?? 0)),
    filters: pictureFilters({ video: stream, size, piece, rate: times.length / Math.max(unit, (end - start) * unit) }),
    level: size.width * size.height > 8704 * 256 ? '5.2' : '4.2',
  })
  return engine.run(async (bench): Promise<Outcome<Uint8Array<ArrayBuffer>>> => {
    if (cube) await bench.write(paths.cube, new TextEncoder().encode(colourCube(cube)))
    const code = await bench.exec(command, (line) => {
      const count = /^frame=\s*(\d+)/.exec(line)?.[1]
      if (count) onFrames(Number(count))
    })
    const bytes = code === 0 ? await bench.read(paths.piece) : null
    await bench.remove(paths.piece)
    if (bytes) return { value: bytes }
    const noDecoder = /Decoder .* not found|no decoder/i.test(bench.log())
    return { refused: noDecoder ? 'unsupported' : 'damaged', detail: bench.log() }
  })
}
