import type { Page } from 'playwright/test'
import { say } from '../editorPage'
import { createFinger, middleOf } from '../finger'

/** As fast as a screen shows pictures, and a wheel tells its turns. */
const frame = 1000 / 60

const rows = (page: Page) => page.getByRole('list', { name: say('caption.list') }).getByRole('listitem')

export async function openList(page: Page) {
  await page
    .getByRole('button', { name: say('command.captions'), exact: true })
    .first()
    .click()
  await rows(page).nth(2).waitFor()
}

/** Slowly through a few captions, then through hundreds with each turn, and back. */
export async function wheelList(page: Page) {
  const { x, y } = await middleOf(rows(page).nth(1))
  await page.mouse.move(x, y)
  for (const by of [...Array(60).fill(120), ...Array(60).fill(6000), ...Array(60).fill(-6000)]) {
    await page.mouse.wheel(0, by)
    await page.waitForTimeout(frame)
  }
}

export async function fingerList(page: Page) {
  const finger = await createFinger(page)
  const { x, y } = await middleOf(rows(page).nth(1))
  for (const by of [-220, -220, -220, -220, 220, 220, 220]) {
    await finger.slide({ x, y: by < 0 ? y + 110 : y - 110 }, { x: 0, y: by })
  }
}
