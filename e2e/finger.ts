import type { Locator, Page } from 'playwright/test'

type Point = { readonly x: number; readonly y: number }
type Way = {
  /** Milliseconds at rest before it moves. */
  readonly hold?: number
  readonly steps?: number
  /** What is looked at while the fingers are still down. */
  readonly meanwhile?: () => Promise<void>
}

/** A finger on the glass, as the browser's own input gets it: gestures are recognised, scrolling and zooming too. */
export async function createFinger(page: Page) {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) })

  /** Moves all fingers at once from their first places to their last, as a hand does: in steps. */
  const move = async (from: readonly Point[], to: readonly Point[], { hold = 0, steps = 12, meanwhile }: Way = {}) => {
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
    await meanwhile?.()
    await touch('touchEnd', [])
  }

  return {
    slide: (from: Point, by: Point, options?: Way) => move([from], [{ x: from.x + by.x, y: from.y + by.y }], options),
    pinch: (middle: Point, from: number, to: number) => {
      const apart = (distance: number) => [
        { x: middle.x - distance / 2, y: middle.y },
        { x: middle.x + distance / 2, y: middle.y },
      ]
      return move(apart(from), apart(to))
    },
    /** Two fingers part from one distance to another while they turn by some degrees, and move as one. */
    twist: (middle: Point, { from, to, turn, by }: { from: number; to: number; turn: number; by: Point }) => {
      const pair = (distance: number, degrees: number, { x, y }: Point) => {
        const [across, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
        return [-0.5, 0.5].map((side) => ({ x: x + side * distance * across, y: y + side * distance * down }))
      }
      return move(pair(from, 0, middle), pair(to, turn, { x: middle.x + by.x, y: middle.y + by.y }))
    },
  }
}

export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
