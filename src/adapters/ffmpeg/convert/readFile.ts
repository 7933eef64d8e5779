import { isRefusal, type Outcome } from '../../../ports/refusal'
import type { Bench } from '../core/bench'
import type { Engine } from '../core/engine'
import type { Container } from '../sniffContainer'
import { type CodedSound, readSound } from './codedSound'
import { codeAmrCommand, extractAmrCommand, paths, probeCommand, readCommand } from './commands'
import { type PacketTable, readPacketTable } from './packetTable'
import { readStreams, type SoundStream, type Streams, type VideoStream } from './streams'

/** What there is in a file to be converted: its sound already coded, its picture looked through. */
export type FileContent = {
  readonly video: { readonly stream: VideoStream; readonly packets: PacketTable } | null
  readonly sound: CodedSound | null
}

/** Goes through a file once. `progress` gets 0…1 where the header says how long the file is. */
export async function readFile(
  engine: Engine,
  container: Container,
  progress: (share: number) => void,
): Promise<Outcome<FileContent>> {
  const probed = await engine.run((bench) => probe(bench, container))
  if (isRefusal(probed)) return probed
  const { video, sounds, duration } = probed.value
  if (video === 'unknown')
    return { refused: 'unsupported', detail: 'the picture is in a codec that ffmpeg cannot decode' }
  if (!video && sounds.length === 0) return { refused: 'damaged', detail: 'neither picture nor sound' }

  const onTime = (seconds: number) => duration && progress(Math.min(1, seconds / duration))
  // A sound that cannot be decoded does not keep the picture out.
  const choices = video ? [...sounds, null] : sounds
  let last: Outcome<FileContent> = { refused: 'damaged' }
  for (const sound of choices) {
    last = await engine.run((bench) => read(bench, container, video, sound, onTime))
    if (!isRefusal(last) || last.refused !== 'damaged') return last
  }
  return last
}

async function probe(bench: Bench, container: Container): Promise<Outcome<Streams>> {
  await bench.remove(paths.streams)
  await bench.probe(probeCommand(container))
  const streams = readStreams(text(await bench.read(paths.streams)))
  return streams ? { value: streams } : { refused: 'damaged', detail: bench.log() }
}

async function read(
  bench: Bench,
  container: Container,
  video: VideoStream | null,
  sound: SoundStream | null,
  onTime: (seconds: number) => void,
): Promise<Outcome<FileContent>> {
  for (const command of commandsFor(container, video, sound)) {
    const code = await bench.exec(command, (line) => {
      const time = /time=(\d+):(\d+):([\d.]+)/.exec(line)
      if (time) onTime(Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3]))
    })
    if (code !== 0) return { refused: 'damaged', detail: bench.log() }
  }
  const coded = sound && (await readSound(await bench.read(paths.sound)))
  const packets = video && readPacketTable(text(await bench.read(paths.packets)))
  for (const path of [paths.sound, paths.packets, paths.amr]) await bench.remove(path)
  if (video ? !packets : !coded) return { refused: 'damaged', detail: 'it ends before the first picture or sound' }
  return { value: { video: video && packets && { stream: video, packets }, sound: coded } }
}

function commandsFor(container: Container, video: VideoStream | null, sound: SoundStream | null) {
  const index = video?.index ?? null
  if (!sound?.isAmr || container === 'amr') return [readCommand({ container, video: index, sound })]
  const picture = index === null ? [] : [readCommand({ container, video: index, sound: null })]
  return [...picture, extractAmrCommand(container, sound), codeAmrCommand(sound)]
}

const text = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes) : '')
