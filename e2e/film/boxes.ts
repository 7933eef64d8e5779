import { readFile } from 'node:fs/promises'

type FileBox = { readonly type: string; readonly start: number; readonly end: number }

/** The outermost boxes of an MP4, in the file's order. */
export async function boxesOf(file: string): Promise<FileBox[]> {
  const bytes = await readFile(file)
  const boxes: FileBox[] = []
  for (let start = 0; start + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(start)
    const length = short === 1 ? Number(bytes.readBigUInt64BE(start + 8)) : short || bytes.length - start
    boxes.push({ type: bytes.toString('latin1', start + 4, start + 8), start, end: start + length })
    start += Math.max(8, length)
  }
  return boxes
}

/** A film that can be played while it is still being sent. */
export async function isMoovFirst(file: string): Promise<boolean> {
  const order = (await boxesOf(file)).map(({ type }) => type)
  return order.includes('moov') && order.indexOf('moov') < order.indexOf('mdat')
}

/** What names the place, or the device that gives the place away; \xa9 is the © of QuickTime's tags. */
const marks = ['\xa9xyz', 'loci', 'location', '\xa9mak', '\xa9mod', 'com.apple.quicktime', 'com.android']

/** Whether anything outside the pictures and sounds themselves tells where, or with what, it was taken. */
export async function hasLocation(file: string): Promise<boolean> {
  const bytes = await readFile(file)
  const tables = (await boxesOf(file)).filter(({ type }) => type !== 'mdat')
  const text = tables.map(({ start, end }) => bytes.toString('latin1', start, end)).join('')
  return marks.some((mark) => text.includes(mark))
}
