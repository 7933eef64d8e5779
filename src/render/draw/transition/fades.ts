import { apart, between, type DrawScene, gentle, laidOver, turned } from './scene'

/** The next clip shines through the one before, until it alone is there. */
export const dissolve: DrawScene = (scene) => {
  scene.from(scene.context)
  laidOver(scene, gentle(scene.progress), scene.to)
}

/** Everything turns into one colour, and the next clip comes out of it. */
export const dip =
  (color: string): DrawScene =>
  ({ context, size, progress, from, to }) => {
    const [side, share] = progress < 0.5 ? [from, progress * 2] : [to, 2 - progress * 2]
    side(context)
    apart(context, () => {
      context.globalAlpha = gentle(share)
      context.fillStyle = color
      context.fillRect(0, 0, size.width, size.height)
    })
  }

/** Flies into the one picture and arrives in the other. */
export const zoom: DrawScene = (scene) => {
  const { context, size, progress, from, to } = scene
  turned(context, size, from, 1 + 1.6 * progress ** 2)
  const arriving = 1 + 0.5 * (1 - progress) ** 2
  laidOver(scene, gentle(between(progress, 0.3, 0.75)), (pen) => turned(pen, size, to, arriving))
}

const furthest = Math.PI / 4

/** Both turn the same way, as large as it takes for no corner to show. */
export const spin: DrawScene = (scene) => {
  const { context, size, progress, from, to } = scene
  const { width, height } = size
  const covering = (angle: number) => {
    const [across, down] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))]
    return Math.max(across + (down * height) / width, across + (down * width) / height) * 1.01
  }
  const leaving = furthest * 2 * progress ** 2
  const arriving = -furthest * 2 * (1 - progress) ** 2
  turned(context, size, from, covering(leaving), leaving)
  laidOver(scene, gentle(between(progress, 0.4, 0.6)), (pen) => turned(pen, size, to, covering(arriving), arriving))
}
