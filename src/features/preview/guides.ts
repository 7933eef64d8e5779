import type { Box, Size } from '../../project/project'
import type { Point } from './stance'

/** A line that something in the picture has caught on: upright at an x, level at a y, as a share of the frame. */
export type Guide = { readonly axis: 'x' | 'y'; readonly at: number }

/** What middles catch on, and what edges do, in pixels of the screen. */
type Lines = { readonly middles: readonly number[]; readonly edges: readonly number[] }
export type CatchLines = { readonly x: Lines; readonly y: Lines; readonly frame: Size }

const parts = [1 / 3, 1 / 2, 2 / 3]

/** The frame's middle and thirds, the edges of the zone to keep within, and the middles and edges of what else is in the picture. */
export function catchLines(frame: Size, zone: Box, others: readonly Box[]): CatchLines {
  const along = (size: number, start: 'x' | 'y', side: 'width' | 'height'): Lines => ({
    middles: [...parts.map((part) => part * size), ...others.map((box) => box[start] + box[side] / 2)],
    edges: [zone, ...others].flatMap((box) => [box[start], box[start] + box[side]]),
  })
  return { x: along(frame.width, 'x', 'width'), y: along(frame.height, 'y', 'height'), frame }
}

export type Caught = { readonly by: Point; readonly guides: readonly Guide[] }

/** Where a box that is dragged catches: how far it is drawn, and the lines that it then lies on. */
export function catchBox(box: Box, lines: CatchLines, reach: number): Caught {
  const x = pull(box.x, box.width, lines.x, reach)
  const y = pull(box.y, box.height, lines.y, reach)
  return {
    by: { x: x.by, y: y.by },
    guides: [
      ...x.on.map((at): Guide => ({ axis: 'x', at: at / lines.frame.width })),
      ...y.on.map((at): Guide => ({ axis: 'y', at: at / lines.frame.height })),
    ],
  }
}

const same = 0.25

function pull(start: number, size: number, { middles, edges }: Lines, reach: number) {
  const ways = [
    ...middles.map((line) => ({ line, way: line - (start + size / 2) })),
    ...edges.flatMap((line) => [
      { line, way: line - start },
      { line, way: line - (start + size) },
    ]),
  ]
  const nearest = ways.reduce(
    (best, { way }) => (Math.abs(way) < Math.abs(best) ? way : best),
    Number.POSITIVE_INFINITY,
  )
  if (Math.abs(nearest) > reach) return { by: 0, on: [] }
  const on = ways.filter(({ way }) => Math.abs(way - nearest) < same).map(({ line }) => line)
  return {
    by: nearest,
    on: on.filter((line, index) => !on.slice(0, index).some((each) => Math.abs(each - line) < same)),
  }
}

export const sameGuides = (a: readonly Guide[], b: readonly Guide[]) =>
  a.length === b.length && a.every(({ axis, at }, index) => axis === b[index]?.axis && at === b[index].at)
