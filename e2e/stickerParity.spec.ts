import { type Frame, frameOf } from './film/frames'
import type { Box } from './fixtures/board'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { changedBox, likeness } from './parity/likeness'
import { beginLooking, pairsOf, seen, size } from './parity/seen'
import { frames, inPixels, length, samples, withEverySticker, withoutStickers } from './parity/stickerFilm'

// What the preview shows of a sticker is what the file has: each one at one moment, each that lives at three.

test('every sticker is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(300_000)
  expect(length).toBeLessThanOrEqual(films.texts.seconds * films.texts.rate)
  const { looking, project } = await beginLooking(page, frames)

  const plain = await seen(looking, withoutStickers(project), 'parity-stickers-plain')
  const told = await seen(looking, withEverySticker(project), 'parity-stickers')
  const rows = []
  for (const { name, frame, part } of samples) {
    const own = (of: ReadonlyMap<number, Frame>) => cut(frameOf(of, frame), inPixels(part, size))
    const [shown, made, without] = [own(told.preview), own(told.film), own(plain.film)]
    const box = changedBox(shown, own(plain.preview))
    if (!box) throw new Error(`${name} changes nothing`)
    rows.push({ name, alike: likeness(shown, made, box), unlike: likeness(made, without, box) })
  }
  await keepContactSheet(
    'parity-stickers',
    pairsOf(
      told,
      frames.map((frame) => ({ frame })),
    ),
  )

  const least = Math.min(...rows.map(({ alike }) => alike))
  const most = Math.max(...rows.map(({ unlike }) => unlike))
  test.info().annotations.push({ type: 'least alike, most like the plain film', description: `${least} ${most}` })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.97)).toEqual([])
})

/** A part of a frame as a frame of its own. */
function cut(frame: Frame, { x, y, width, height }: Box): Frame {
  const data = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row++) {
    const start = ((y + row) * frame.width + x) * 3
    data.set(frame.data.subarray(start, start + width * 3), row * width * 3)
  }
  return { ...frame, width, height, data }
}
