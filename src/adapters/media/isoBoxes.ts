import { fourLetters, type ReadAt } from './byteReader'

/** One box of the MP4 family: `start` and `end` bound what is inside it. An `end` can lie beyond the file's own. */
export type Box = { readonly type: string; readonly start: number; readonly end: number }

/** More than any real file has on one level; hostile ones would keep us for hours. */
const mostBoxes = 10_000

/** The boxes that lie side by side between two places of a file. Ends at the first thing that is none. */
export async function* isoBoxes(read: ReadAt, from: number, to: number): AsyncGenerator<Box, void> {
  let at = from
  for (let count = 0; at + 8 <= to && count < mostBoxes; count++) {
    const head = await read(at, 16)
    if (head.byteLength < 8) return
    const type = fourLetters(head, 4)
    const short = head.getUint32(0)
    const isLong = short === 1 && head.byteLength === 16
    const size = isLong ? Number(head.getBigUint64(8)) : short === 0 ? to - at : short
    const headSize = isLong ? 16 : 8
    if (size < headSize || !/^[\x20-\x7e\xa9]{4}$/.test(type)) return
    yield { type, start: at + headSize, end: at + size }
    at += size
  }
}

/** The first box at the end of a path of nested ones; `null` where there is none. `skip`: bytes before its children. */
export async function findBox(
  read: ReadAt,
  path: readonly { readonly type: string; readonly skip?: number }[],
  from: number,
  to: number,
): Promise<Box | null> {
  const [wanted, ...rest] = path
  if (!wanted) return null
  for await (const box of isoBoxes(read, from, to)) {
    if (box.type !== wanted.type) continue
    return rest.length === 0 ? box : findBox(read, rest, box.start + (wanted.skip ?? 0), Math.min(to, box.end))
  }
  return null
}
