import { BlobSource, Input, type InputAudioTrack, type InputVideoTrack, UnsupportedInputFormatError } from 'mediabunny'
import type { Probe } from '../../ports/mediaReader'
import type { Outcome, Refusal } from '../../ports/refusal'
import type { Container } from '../ffmpeg/sniffContainer'
import type { ReadAt } from './byteReader'
import { findEditEnd } from './findEditEnd'
import { formats } from './formats'
import { isoBoxes } from './isoBoxes'
import { judgeTracks } from './judgeTracks'
import { tsStreams } from './tsStreams'

type Answer = Outcome<Probe>
type Opened = {
  readonly file: Blob
  readonly read: ReadAt
  readonly container: Container | null
  /** Called after each step that can take a few seconds. */
  readonly alive: () => void
}

/** Looks at a film or a sound with mediabunny, and decodes some of it. */
export async function probeMedia(opened: Opened): Promise<Answer> {
  const { file, container, alive } = opened
  const convert: Answer = { value: { kind: 'convert', container: container ?? 'unknown' } }
  const input = new Input({ formats, source: new BlobSource(file) })
  try {
    const [video, audio] = await Promise.all([input.getPrimaryVideoTrack(), input.getPrimaryAudioTrack()])
    if (await isPassedOver(opened, video, audio)) return convert
    if (!video && !audio) return (await indexFault(opened)) ?? withoutTracks(container, convert)
    const judgement = await judgeTracks(video, audio, { endOf: ({ id }) => editEnd(opened, id), alive })
    return judgement === 'convert' ? convert : judgement
  } catch (cause) {
    // The file itself cannot be read any more.
    if (cause instanceof DOMException) throw cause
    if (cause instanceof UnsupportedInputFormatError) return unreadable(container, String(cause), convert)
    // Not understood by one reader: the other, which has met more, shall say.
    return (await indexFault(opened)) ?? convert
  } finally {
    input.dispose()
  }
}

function unreadable(container: Container | null, detail: string, convert: Answer): Answer {
  if (container === null) return { refused: 'unsupported', detail }
  return container === 'mp3' || container === 'matroska' ? { refused: 'damaged', detail } : convert
}

const withoutTracks = (container: Container | null, convert: Answer): Answer =>
  container === null || container === 'mp3' ? { refused: 'damaged', detail: 'no tracks' } : convert

/** Whether a transport stream has a picture or a sound that mediabunny does not know, and says nothing of. */
async function isPassedOver(
  { read, container }: Opened,
  video: InputVideoTrack | null,
  audio: InputAudioTrack | null,
): Promise<boolean> {
  const listed = container === 'mpegts' ? await tsStreams(read) : null
  return listed !== null && ((!video && listed.video > 0) || (!audio && listed.audio > 0))
}

/** An MP4 file whose index is missing, or cut off: nothing can read it. */
async function indexFault({ file, read, container }: Opened): Promise<Refusal | null> {
  if (container !== 'mov') return null
  for await (const { type, end } of isoBoxes(read, 0, file.size)) if (type === 'moov' && end <= file.size) return null
  return { refused: 'damaged', detail: 'no whole moov box' }
}

const editEnd = async ({ file, read, container }: Opened, trackId: number) =>
  container === 'mov' ? findEditEnd(read, file.size, trackId) : Number.POSITIVE_INFINITY
