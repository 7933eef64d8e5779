import type { Locator, Page } from 'playwright/test'

type Point = { readonly x: number; readonly y: number }

/** A finger on the glass, as the browser's own input gets it: gestures are recognised, scrolling and zooming too. */
export async function createFinger(page: Page) {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) })

  /** Moves all fingers at once from their first places to their last, as a hand does: in steps. */
  const move = async (from: readonly Point[], to: readonly Point[], { hold = 0, steps = 12 } = {}) => {
    await touch('touchStart', from)
    await page.waitForTimeout(hold)
    for (let step = 1; step <= steps; step++) {
      const share = step / steps
      const between = (a: number, b: number) => a + (b - a) * share
      const points = from.map((start, finger) => {
        const end = to[finger] ?? start
        return { x: between(start.x, end.x), y: between(start.y, end.y) }
      })
      await touch('touchMove', points)
      await page.waitForTimeout(16)
    }
    // At rest before it is lifted: a slide, not a throw.
    await page.waitForTimeout(120)
    await touch('touchEnd', [])
  }

  return {
    slide: (from: Point, by: Point, options?: { readonly hold?: number }) =>
      move([from], [{ x: from.x + by.x, y: from.y + by.y }], options),
    pinch: (middle: Point, from: number, to: number) => {
      const apart = (distance: number) => [
        { x: middle.x - distance / 2, y: middle.y },
        { x: middle.x + distance / 2, y: middle.y },
      ]
      return move(apart(from), apart(to))
    },
  }
}

export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
