import { between, type DrawScene, gentle, laidOver, within } from './scene'

/** How wide the soft edge is, as a share of the way. */
const soft = 0.12

/** The next clip is uncovered behind a soft edge that goes to the right, or down. */
export const wipe =
  (upright: boolean): DrawScene =>
  (scene) => {
    const { context, size, progress, from, to } = scene
    from(context)
    const way = upright ? size.height : size.width
    const edge = gentle(progress) * (1 + soft) * way
    laidOver(scene, 1, to, (pen) => {
      const [back, front] = [edge - soft * way, edge]
      const mask = upright ? pen.createLinearGradient(0, back, 0, front) : pen.createLinearGradient(back, 0, front, 0)
      mask.addColorStop(0, '#000')
      mask.addColorStop(1, 'transparent')
      pen.fillStyle = mask
      pen.fillRect(0, 0, size.width, size.height)
    })
  }

/** The next clip is seen through a hole in the middle that grows. */
export const circle: DrawScene = (scene) => {
  const { context, size, progress, from, to } = scene
  const [x, y] = [size.width / 2, size.height / 2]
  const radius = gentle(progress) * Math.hypot(x, y) * (1 + soft)
  from(context)
  laidOver(scene, 1, to, (pen) => {
    const mask = pen.createRadialGradient(x, y, radius * (1 - soft), x, y, Math.max(1, radius))
    mask.addColorStop(0, '#000')
    mask.addColorStop(1, 'transparent')
    pen.fillStyle = mask
    pen.fillRect(0, 0, size.width, size.height)
  })
}

/** A hand goes around once, as on a clock, and uncovers the next clip. */
export const clock: DrawScene = ({ context, size, progress, from, to }) => {
  const [x, y] = [size.width / 2, size.height / 2]
  const top = -Math.PI / 2
  from(context)
  within(
    context,
    () => {
      context.moveTo(x, y)
      context.arc(x, y, Math.hypot(x, y), top, top + 2 * Math.PI * gentle(progress))
      context.closePath()
    },
    to,
  )
}

const count = 8
/** The share of the time in which the last one begins. */
const delay = 0.4

/** Stripes open one after the other, as blinds do. */
export const stripes: DrawScene = ({ context, size: { width, height }, progress, from, to }) => {
  from(context)
  within(
    context,
    () => {
      for (let index = 0; index < count; index++) {
        const begin = (delay * index) / (count - 1)
        const open = gentle(between(progress, begin, begin + 1 - delay))
        const [left, right] = [(width * index) / count, (width * (index + 1)) / count]
        context.rect(left, 0, (right - left) * open, height)
      }
    },
    to,
  )
}
