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

/** In the page: what was looked at last, to be told from what comes. */
const rememberNothing = (page: Page) => page.evaluateHandle(() => ({ pixels: new Uint32Array() }))
type Remembered = Awaited<ReturnType<typeof rememberNothing>>

/**
 * The picture of the preview's screen in its own pixels, as it is seen, without what lies over it: the next one that is
 * another than before. The page itself looks until it is there, which tells pictures apart far faster than sending them.
 */
const nextLook = (page: Page, before: Remembered): Promise<string | null> =>
  screenOf(page).evaluate(async (screen: HTMLCanvasElement, remembered) => {
    const copy = new OffscreenCanvas(screen.width, screen.height)
    const context = copy.getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('No 2D context')
    for (const end = performance.now() + 10_000; performance.now() < end; ) {
      context.drawImage(screen, 0, 0)
      const pixels = new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer)
      const { pixels: old } = remembered
      if (pixels.length !== old.length || pixels.some((pixel, at) => pixel !== old[at])) {
        remembered.pixels = pixels
        return screen.toDataURL('image/png').replace(/^.*,/, '')
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return null
  }, before)

/** Makes the window as large as it takes for the preview to be painted in exactly these pixels. */
export async function paintPreviewAt(page: Page, size: Size): Promise<void> {
  const painted = () => screenOf(page).evaluate(({ width, height }: HTMLCanvasElement) => ({ width, height }))
  const { width, height } = await painted()
  if (width === size.width && height === size.height) return
  // A window that grows gives the preview a share of it: it takes a few steps.
  await expect
    .poll(
      async () => {
        await sizePreview(page, size.height)
        return painted()
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
  const before = await rememberNothing(page)
  await page.keyboard.press('Home')
  for (const frame of wanted) {
    if (frame > 0) await page.keyboard.press('Shift+ArrowDown')
    const picture = await nextLook(page, before)
    if (picture === null) throw new Error(`At frame ${frame} the preview shows what it showed before`)
    shown.push(picture)
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
