import type { ReadAt } from './byteReader'

const searched = 2 ** 18
/** Pictures and sounds that broadcasts and cameras use, of which mediabunny knows some and passes over the rest. */
const pictures = new Set([0x01, 0x02, 0x10, 0x1b, 0x24, 0x33, 0x42, 0xd1, 0xea])
const sounds = new Set([0x03, 0x04, 0x0f, 0x11, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87])

/** How many pictures and sounds the programme table of a transport stream lists; `null` where none is found. */
export async function tsStreams(read: ReadAt): Promise<{ readonly video: number; readonly audio: number } | null> {
  const view = await read(0, searched)
  const isBluRay = view.byteLength > 196 && view.getUint8(4) === 0x47 && view.getUint8(196) === 0x47
  const step = isBluRay ? 192 : 188
  let table: number | null = null
  for (let at = isBluRay ? 4 : 0; at + 188 <= view.byteLength; at += step) {
    if (view.getUint8(at) !== 0x47) return null
    const isStart = (view.getUint8(at + 1) & 0x40) !== 0
    const id = view.getUint16(at + 1) & 0x1fff
    if (!isStart || (id !== 0 && id !== table)) continue
    const section = sectionIn(new DataView(view.buffer, view.byteOffset + at, 188))
    if (!section) continue
    if (id !== 0) return countStreams(section)
    table = section.byteLength >= 12 ? section.getUint16(10) & 0x1fff : null
  }
  return null
}

/** The table that begins in a packet, behind its adaptation field and the pointer to its start. */
function sectionIn(packet: DataView): DataView | null {
  const hasField = (packet.getUint8(3) & 0x20) !== 0
  const payload = hasField ? 5 + packet.getUint8(4) : 4
  if (payload >= packet.byteLength) return null
  const start = payload + 1 + packet.getUint8(payload)
  if (start + 12 > packet.byteLength) return null
  const size = 3 + (packet.getUint16(start + 1) & 0xfff)
  return new DataView(packet.buffer, packet.byteOffset + start, Math.min(size, packet.byteLength - start))
}

function countStreams(section: DataView) {
  let video = 0
  let audio = 0
  const end = section.byteLength - 4
  for (let at = 12 + (section.getUint16(10) & 0xfff); at + 5 <= end; at += 5 + (section.getUint16(at + 3) & 0xfff)) {
    const type = section.getUint8(at)
    if (pictures.has(type)) video++
    if (sounds.has(type)) audio++
  }
  return { video, audio }
}
