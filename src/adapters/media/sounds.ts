import type { Asset, AssetId, Project } from '../../project/project'
import { type Micros, type Span, toSeconds } from '../../project/time'
import { limit, mixInto, type Stereo, sampleAt, sampleRate, silence } from '../../render/mix'
import { planSound, type SoundPiece } from '../../render/planSound'
import { openTracks } from './openTracks'
import type { Files } from './pictures'
import { createSoundCursor, type SoundCursor } from './soundCursor'
import { createStretchedCursor } from './stretchedCursor'

/** The film's sound, mixed block by block: the same for the ear now and for the file. */
export type SoundSource = {
  /** `count` samples of the film from sample `from`. What cannot be decoded is silent. */
  readonly mix: (project: Project, from: number, count: number) => Promise<Stereo>
  /** Lets go of decoders and of what they hold; the next block opens them again. */
  readonly rest: () => Promise<void>
}

const toTime = (sample: number) => Math.round((sample * 1_000_000) / sampleRate) as Micros

export function createSounds(files: Files): SoundSource {
  /** One cursor for each piece, so that pieces of one file that sound at once do not disturb each other. */
  const cursors = new Map<string, Promise<SoundCursor | null>>()

  async function open(asset: Asset, speed: number): Promise<SoundCursor | null> {
    const file = await files(asset.id)
    if (!file) return null
    const { audio, close } = await openTracks(file)
    if (!audio) {
      close()
      return null
    }
    const cursor = createSoundCursor(
      audio,
      toSeconds(asset.origin),
      asset.audio?.sampleRate ?? (await audio.getSampleRate()),
    )
    const source = { read: cursor.read, close: () => cursor.close().then(close) }
    return speed === 1 ? source : createStretchedCursor(source, speed)
  }

  function cursorOf(piece: SoundPiece, assets: Readonly<Record<AssetId, Asset>>) {
    const key = `${piece.asset} ${piece.speed} ${shiftOf(piece)}`
    const asset = assets[piece.asset]
    const cursor = cursors.get(key) ?? (asset ? open(asset, piece.speed).catch(() => null) : Promise.resolve(null))
    cursors.set(key, cursor)
    return { key, cursor }
  }

  async function mixNow(project: Project, from: number, count: number): Promise<Stereo> {
    const window: Span = { start: toTime(from), end: toTime(from + count) }
    const out = silence(count)
    const used = new Set<string>()
    for (const piece of planSound(project, window)) {
      const { key, cursor } = cursorOf(piece, project.assets)
      used.add(key)
      const first = Math.max(from, sampleAt(piece.span.start))
      const last = Math.min(from + count, sampleAt(piece.span.end))
      const pcm = await (await cursor)?.read(first + shiftOf(piece), last - first).catch(() => null)
      if (pcm) mixInto(out, from, piece, pcm, first)
    }
    void closeAllBut(used)
    limit(out)
    return out
  }

  async function closeAllBut(used: ReadonlySet<string>) {
    const unused = [...cursors].filter(([key]) => !used.has(key))
    for (const [key] of unused) cursors.delete(key)
    await Promise.all(unused.map(async ([, cursor]) => (await cursor)?.close()))
  }

  /** One block after the other: a new run must not read from a cursor that the old one is still moving. */
  let turn: Promise<unknown> = Promise.resolve()
  const mix: SoundSource['mix'] = (project, from, count) => {
    const block = turn.then(() => mixNow(project, from, count))
    turn = block.catch(() => {})
    return block
  }

  const rest = () => {
    const rested = turn.then(() => closeAllBut(new Set()))
    turn = rested.catch(() => {})
    return rested
  }

  return { mix, rest }
}

/** Samples from the film's time to the cursor's. One whole number for a piece, so that its blocks join without a seam. */
const shiftOf = ({ sourceStart, speed, span }: SoundPiece) => sampleAt((sourceStart / speed - span.start) as Micros)
