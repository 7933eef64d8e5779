import { EncodedPacketSink, type InputTrack } from 'mediabunny'
import { invariant } from '../../lib/invariant'

/** Milliseconds. Indexes are walked in less; of long files without one only the ends are looked at. */
const longestScan = 3000

/** Where a track's packets lie, in seconds of the file. `rate`: packets per second. */
export type TrackExtent = { readonly first: number; readonly last: number; readonly end: number; readonly rate: number }

/** Asks the packets, not the header, which often lies. `null` for a track without any. Throws where times are absurd. */
export async function scanTrack(track: InputTrack): Promise<TrackExtent | null> {
  const begun = performance.now()
  let first = Infinity
  let last = -Infinity
  let end = -Infinity
  let count = 0
  for await (const { timestamp, duration } of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    first = Math.min(first, timestamp)
    last = Math.max(last, timestamp)
    end = Math.max(end, timestamp + duration)
    count++
    if (count % 256 === 0 && performance.now() - begun > longestScan) return lookAtEnds(track, first, count, last)
  }
  return count === 0 ? null : extent({ first, last, end, rate: (count - 1) / (last - first) })
}

async function lookAtEnds(track: InputTrack, first: number, count: number, reached: number) {
  const packet = await new EncodedPacketSink(track).getPacket(Infinity, { metadataOnly: true })
  invariant(packet, 'what has packets has a last one')
  const { timestamp: last, duration } = packet
  return extent({ first, last, end: last + duration, rate: (count - 1) / (reached - first) })
}

/** A last packet that does not say how long it lasts, as in Matroska, lasts as long as the others do. */
function extent({ first, last, end, rate }: TrackExtent): TrackExtent {
  if (![first, last, end].every(Number.isFinite)) throw new RangeError(`Packets from ${first} to ${last}, ${end}`)
  const known = Number.isFinite(rate) && rate > 0 ? rate : 0
  return { first, last, end: end > last || known === 0 ? end : last + 1 / known, rate: known }
}
