import { gzipBytes } from 'virtual:ffmpeg-core'
import type { ConvertProgress } from '../../../ports/converter'
import { isRefusal, type Refusal } from '../../../ports/refusal'
import { openOutput } from '../../output/outputFile'
import { createEngine } from '../core/engine'
import { type Core, loadCore } from '../core/loadCore'
import { inOrder } from '../inOrder'
import { laneCount } from '../laneCount'
import { type Container, sniffContainer, sniffLength } from '../sniffContainer'
import { codePiece, isSeekable, type PictureTrack } from './codePiece'
import type { ConvertAnswer, ConvertOrder } from './convertMessages'
import { frameSize } from './frameSize'
import { createJoin } from './joinPieces'
import { planPieces, wholePiece } from './planPieces'
import { createProgress } from './progress'
import { type FileContent, readFile } from './readFile'

type Report = { readonly progress: (progress: ConvertProgress) => void; readonly alive: () => void }

/** Converts one file, in a worker. Expected failures are answers; what is thrown is a full disk or our own mistake. */
export async function convertFile(order: ConvertOrder, report: Report): Promise<ConvertAnswer> {
  const { file, base } = order
  if (file.size === 0) return refuse({ refused: 'empty' })
  const container = sniffContainer(new Uint8Array(await file.slice(0, sniffLength).arrayBuffer()))
  if (!container) return refuse({ refused: 'unsupported', detail: 'no known container' })

  const core = await loadCore(base, (share) => report.progress({ step: 'fetching', share, bytes: gzipBytes }))
  if (isRefusal(core)) return refuse(core)
  const progress = createProgress((share) => report.progress({ step: 'converting', share }))
  const engine = createEngine(core.value, { input: file, onAlive: report.alive })
  const content = await readFile(engine, container, progress.reading)
  engine.close()
  if (isRefusal(content)) return refuse(content)
  return write(order, container, core.value, content.value, progress, report.alive)
}

async function write(
  { file, name }: ConvertOrder,
  container: Container,
  core: Core,
  { video, sound }: FileContent,
  progress: ReturnType<typeof createProgress>,
  onAlive: () => void,
): Promise<ConvertAnswer> {
  const size = video && frameSize(video.stream)
  if (video && !size) return refuse({ refused: 'too-large' })
  const track: PictureTrack | null = video && size && { container, size, ...video }
  const { target, finish } = await openOutput('converted', name)
  const join = await createJoin({ target, hasVideo: track !== null, sound })
  if (track) {
    const { packets } = track
    const pieces = isSeekable(container) ? planPieces(packets) : [wholePiece(packets)]
    const lanes = Array.from({ length: Math.min(pieces.length, laneCount()) }, () =>
      createEngine(core, { input: file, onAlive }),
    )
    let pictures = 0
    let failure: Refusal | null = null
    const coded = inOrder(pieces, lanes, async (piece, engine) => {
      const frames = progress.piece(piece.frames, packets.times.length)
      return { piece, outcome: await codePiece(engine, track, piece, frames) }
    })
    for await (const { piece, outcome } of coded) {
      if (!isRefusal(outcome)) pictures += await join.addPictures(outcome.value, piece.origin * packets.unit)
      // A damaged stretch in the middle leaves the picture before it standing.
      else if (outcome.refused === 'damaged') failure ??= outcome
      else return refuse(outcome)
    }
    for (const lane of lanes) lane.close()
    if (pictures === 0) return refuse(failure ?? { refused: 'damaged', detail: 'no picture could be decoded' })
    await join.finish(packets.end * packets.unit)
  } else {
    await join.finish(0)
  }
  progress.done()
  return { type: 'done', bytes: finish(), mimeType: track ? 'video/mp4' : 'audio/mp4' }
}

const refuse = (refusal: Refusal): ConvertAnswer => ({ type: 'refused', refusal })
