import { apart, between, type DrawScene, gentle, moved, within } from './scene'

/** How far what is slid over goes along, as a share of the way. */
const behind = 0.3
/** Of the frame's side. */
const shade = 0.06

/** The next clip slides over the one before, with its shadow before it: from the right, or from below. */
export const slide =
  (upright: boolean): DrawScene =>
  ({ context, size: { width, height }, progress, from, to }) => {
    const [right, down] = upright ? [0, height] : [width, 0]
    const share = gentle(progress)
    moved(context, from, -right * behind * share, -down * behind * share)
    const [x, y] = [Math.round(right * (1 - share)), Math.round(down * (1 - share))]
    apart(context, () => {
      const reach = (right + down) * shade
      const [fromX, fromY] = upright ? [0, y - reach] : [x - reach, 0]
      const shadow = context.createLinearGradient(fromX, fromY, x, y)
      shadow.addColorStop(0, 'rgba(0, 0, 0, 0)')
      // It comes in with what casts it.
      shadow.addColorStop(1, `rgba(0, 0, 0, ${0.4 * between(share, 0, 0.15)})`)
      context.fillStyle = shadow
      context.fillRect(fromX, fromY, upright ? width : reach, upright ? reach : height)
    })
    moved(context, to, x, y)
  }

/** The next clip pushes the one before out: to the left, or upwards. */
export const push =
  (upright: boolean): DrawScene =>
  ({ context, size: { width, height }, progress, from, to }) => {
    const share = gentle(progress)
    const [right, down] = upright ? [0, height] : [width, 0]
    // Of one rounded way, so that no line is left between them.
    const [x, y] = [Math.round(right * share), Math.round(down * share)]
    moved(context, from, -x, -y)
    moved(context, to, right - x, down - y)
  }

/** The picture opens in the middle, as a door of two wings, and the next clip is behind it. */
export const doors: DrawScene = ({ context, size: { width, height }, progress, from, to }) => {
  const middle = Math.round(width / 2)
  const way = Math.round(gentle(progress) * (width - middle))
  to(context)
  apart(context, () => {
    context.fillStyle = `rgba(0, 0, 0, ${0.5 * (1 - progress)})`
    context.fillRect(0, 0, width, height)
  })
  const wing = (left: number, right: number, by: number) =>
    moved(context, (pen) => within(pen, () => pen.rect(left, 0, right - left, height), from), by, 0)
  wing(0, middle, -way)
  wing(middle, width, way)
}
