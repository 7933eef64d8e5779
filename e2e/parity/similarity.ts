/** One signal of a picture, a byte for each pixel. */
export type Plane = { readonly width: number; readonly height: number; readonly levels: Uint8Array }

/** Sums over a block of four by four pixels of two pictures: of each, of both squared, of one times the other. */
const block = 4
const sums = 4
/** A window has two blocks by two, 64 pixels; these keep the fraction still where both pictures are flat. */
const pixels = 64
const flat = Math.floor(0.01 ** 2 * 255 ** 2 * pixels + 0.5)
const even = Math.floor(0.03 ** 2 * 255 ** 2 * pixels * (pixels - 1) + 0.5)

/**
 * The structural similarity of two pictures as ffmpeg's filter `ssim` tells it, to the last digit that it prints, which
 * `fixtures.spec` sees to. A program started for each of thousands of pairs took more of a test than all of its films.
 */
export function similarity(a: Plane, b: Plane): number {
  const [columns, rows] = [Math.floor(a.width / block), Math.floor(a.height / block)]
  const blocks = blockSums(a, b, columns, rows)
  let sum = 0
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const at = (row * columns + column) * sums
      const below = at + columns * sums
      const over = (index: number) =>
        (blocks[at + index] ?? 0) +
        (blocks[at + sums + index] ?? 0) +
        (blocks[below + index] ?? 0) +
        (blocks[below + sums + index] ?? 0)
      sum += ofWindow(over(0), over(1), over(2), over(3))
    }
  }
  return sum / ((columns - 1) * (rows - 1))
}

function ofWindow(a: number, b: number, squares: number, products: number): number {
  const varying = squares * pixels - a * a - b * b
  const together = products * pixels - a * b
  return ((2 * a * b + flat) * (2 * together + even)) / ((a * a + b * b + flat) * (varying + even))
}

function blockSums(a: Plane, b: Plane, columns: number, rows: number): Int32Array {
  const blocks = new Int32Array(columns * rows * sums)
  for (let y = 0; y < rows * block; y++) {
    for (let x = 0; x < columns * block; x++) {
      const [one, other] = [a.levels[y * a.width + x] ?? 0, b.levels[y * b.width + x] ?? 0]
      const at = (Math.floor(y / block) * columns + Math.floor(x / block)) * sums
      blocks[at] = (blocks[at] ?? 0) + one
      blocks[at + 1] = (blocks[at + 1] ?? 0) + other
      blocks[at + 2] = (blocks[at + 2] ?? 0) + one * one + other * other
      blocks[at + 3] = (blocks[at + 3] ?? 0) + one * other
    }
  }
  return blocks
}
