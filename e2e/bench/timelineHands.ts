import type { Locator, Page } from 'playwright/test'
import { createFinger, middleOf } from '../finger'

/** As fast as a screen shows pictures, and a mouse tells its place. */
const frame = 1000 / 60

const wait = (page: Page, milliseconds: number) => page.waitForTimeout(milliseconds)
const piece = (page: Page, id: string) => page.locator(`[data-id="${id}"]`)
/** There and back again, so that moves of both directions are in. */
const swing = (count: number, step: number) =>
  Array.from({ length: count }, (_, index) => step * (index < count / 2 ? index + 1 : count - index - 1))

export const movesOfDrag = 120

async function drag(page: Page, from: Locator, step: number) {
  await from.scrollIntoViewIfNeeded()
  const { x, y } = await middleOf(from)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const by of swing(movesOfDrag, step)) {
    await page.mouse.move(x + by, y)
    await wait(page, frame)
  }
  await page.mouse.up()
}

/** The mouse on the long film. What it drags lies near the start: everything behind it moves along. */
export const mouseDrags: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  trim: async (page) => {
    await piece(page, 'clip-2').getByRole('button').click()
    await drag(page, piece(page, 'clip-2').locator('[data-edge="end"]'), -0.5)
  },
  reorder: (page) => drag(page, piece(page, 'clip-2'), 6),
  move: (page) => drag(page, piece(page, 'item-4-0'), 4),
}

/** Zooms in to the last frame, out to all of the film, and back to where it was. */
export async function wheelZoom(page: Page) {
  await middleOf(page.locator('[data-id="clip-2"]')).then(({ x, y }) => page.mouse.move(x, y))
  await page.keyboard.down('Control')
  for (const [turns, by] of [
    [40, -60],
    [110, 60],
    [70, -60],
  ] as const) {
    for (let turn = 0; turn < turns; turn++) {
      await page.mouse.wheel(0, by)
      await wait(page, frame)
    }
  }
  await page.keyboard.up('Control')
}

export async function wheelScroll(page: Page) {
  for (const by of [...Array(90).fill(120), ...Array(90).fill(-120)]) {
    await page.mouse.wheel(by, 0)
    await wait(page, frame)
  }
}

/** Two fingers apart and together, over the whole range; each pinch goes as far as a phone is wide. */
export async function fingerZoom(page: Page) {
  const finger = await createFinger(page)
  const middle = await middleOf(page.locator('[data-kind="clip"]').first())
  const at = { x: 180, y: middle.y }
  for (const [from, to] of [[60, 300], [60, 300], ...Array(6).fill([300, 60]), ...Array(4).fill([60, 300])]) {
    await finger.pinch(at, from, to)
  }
}

export async function fingerScroll(page: Page) {
  const finger = await createFinger(page)
  const { y } = await middleOf(page.locator('[data-kind="clip"]').first())
  for (const by of [-280, -280, -280, 280, 280, 280]) await finger.slide({ x: by < 0 ? 320 : 40, y }, { x: by, y: 0 })
}
