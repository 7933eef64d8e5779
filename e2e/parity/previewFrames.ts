import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { sizePreview } from '../bench/previewPace'
import { say } from '../editorPage'
import { type Frame, frames } from '../film/frames'
import type { Size } from '../fixtures/board'
import { expect } from '../guard'

const screenOf = (page: Page) => page.getByRole('region', { name: say('preview.label') }).locator('canvas')

/** The picture of the preview's screen in its own pixels: as it is seen, without what lies over it. */
const look = (page: Page): Promise<string> =>
  screenOf(page).evaluate((screen: HTMLCanvasElement) => screen.toDataURL('image/png').replace(/^.*,/, ''))

/** Makes the window as large as it takes for the preview to be painted in exactly these pixels. */
export async function paintPreviewAt(page: Page, size: Size): Promise<void> {
  // A window that grows gives the preview a share of it: it takes a few steps.
  await expect
    .poll(
      async () => {
        await sizePreview(page, size.height)
        return screenOf(page).evaluate(({ width, height }: HTMLCanvasElement) => ({ width, height }))
      },
      { timeout: 30_000 },
    )
    .toEqual(size)
}

/**
 * What the preview shows at each of these frames. The film has a marker at each, and no two of its frames are alike: the
 * playhead goes from one marker to the next, and the picture is another one.
 */
export async function previewFrames(page: Page, wanted: readonly number[]) {
  const shown: string[] = []
  await page.keyboard.press('Home')
  for (const frame of wanted) {
    if (frame > 0) await page.keyboard.press('Shift+ArrowDown')
    const seen = { picture: '' }
    await expect
      .poll(
        async () => {
          seen.picture = await look(page)
          return seen.picture
        },
        { intervals: [20] },
      )
      .not.toBe(shown.at(-1))
    shown.push(seen.picture)
  }
  return decoded(shown, wanted)
}

/** Their frames, by the number that each has in the film. */
async function decoded(pictures: readonly string[], wanted: readonly number[]) {
  const folder = mkdtempSync(join(tmpdir(), 'shown-'))
  for (const [index, picture] of pictures.entries()) writeFileSync(join(folder, `${index}.png`), picture, 'base64')
  const shown = new Map<number, Frame>()
  for await (const { index, ...frame } of frames(join(folder, '%d.png'))) {
    const number = wanted[index] ?? -1
    shown.set(number, { ...frame, index: number })
  }
  rmSync(folder, { recursive: true })
  return shown
}
