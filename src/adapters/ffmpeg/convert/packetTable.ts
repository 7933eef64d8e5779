/** The packets of a video track as ffmpeg reads them: the truth where headers lie. Times in units of `unit` seconds. */
export type PacketTable = {
  readonly unit: number
  /** The first moment that is shown. Packets before 0 are decoded and dropped. */
  readonly start: number
  /** Where the last picture ends. */
  readonly end: number
  /** Key pictures in order, `start` or later. */
  readonly keys: readonly number[]
  /** All pictures that are shown, in order. */
  readonly times: readonly number[]
}

type Packet = { readonly time: number; readonly length: number; readonly isKey: boolean; readonly isShown: boolean }

/** ffmpeg's packet flags, of which `framecrc` writes all unless the packet is a plain key picture. */
const flag = { key: 1, discard: 4 } as const

/** Less than any time: ffmpeg's word for one that the file does not tell. */
const unknownTime = -(2 ** 62)

/** Reads what `-c copy -f framecrc` wrote. `null` where there is no picture to show. */
export function readPacketTable(text: string): PacketTable | null {
  const unit = /^#tb 0: (\d+)\/(\d+)$/m.exec(text)
  if (!unit) return null
  const packets = text.split('\n').flatMap(readPacket)
  const shown = packets.filter(({ isShown, time }) => isShown && time >= 0)
  // A file whose times are all negative is shown as it is.
  const used = shown.length > 0 ? shown : packets.filter(({ isShown }) => isShown)
  if (used.length === 0) return null

  const times = used.map(({ time }) => time).sort((a, b) => a - b)
  const keys = used.filter(({ isKey }) => isKey).map(({ time }) => time)
  const [start = 0] = times
  const last = times.at(-1) ?? start
  const lastLength = used.find(({ time }) => time === last)?.length || (last - start) / Math.max(1, times.length - 1)
  return {
    unit: Number(unit[1]) / Number(unit[2]),
    start,
    end: last + Math.round(lastLength),
    keys: keys.sort((a, b) => a - b),
    times,
  }
}

/** `stream, dts, pts, duration, size, checksum[, F=flags][, side data]` */
function readPacket(line: string): readonly Packet[] {
  const [stream, decoded, shown, length, size] = line.split(',').map(Number)
  // AVI tells only when a picture is decoded.
  const time = shown !== undefined && shown > unknownTime ? shown : decoded
  if (stream !== 0 || time === undefined || !Number.isFinite(time) || !size) return []
  const written = /F=0x([0-9a-f]+)/i.exec(line)?.[1]
  const flags = written === undefined ? flag.key : Number.parseInt(written, 16)
  return [{ time, length: length || 0, isKey: (flags & flag.key) > 0, isShown: (flags & flag.discard) === 0 }]
}
