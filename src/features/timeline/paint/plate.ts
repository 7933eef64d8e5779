import type { Slot } from '../mainSlots'
import { carryOver } from './carryOver'

/** The lane's part of the canvas, in pixels of it. */
type Strip = { readonly top: number; readonly height: number }
type Print = { readonly picture: ImageBitmap; readonly slots: readonly Slot[]; readonly width: number }

/**
 * A lane as it was painted when something on it was taken hold of. A drag shifts most of it and changes little, so that
 * each move copies what is only shifted and paints the rest. The copy is one that cannot change: a canvas that is copied
 * from is itself copied first each time.
 */
export function createPlate() {
  let kept: Print | null = null
  /** Counts the takes, so that one that comes late is let go. */
  let takes = 0

  const clear = () => {
    takes++
    kept?.picture.close()
    kept = null
  }

  /** Keeps what this strip of a canvas shows, that is `width` pixels of the page wide. Comes in its own time. */
  const take = (canvas: HTMLCanvasElement, slots: readonly Slot[], width: number, { top, height }: Strip) => {
    const mine = ++takes
    void createImageBitmap(canvas, 0, top, canvas.width, height).then(
      (picture) => {
        if (mine === takes) kept = { picture, slots, width }
        else picture.close()
      },
      // Without it, every move paints all of the lane.
      () => {},
    )
  }

  /** Copies what can be copied on the empty strip, and gives what is left to be painted; `null` before there is a plate. */
  const print = (context: CanvasRenderingContext2D, slots: readonly Slot[], strip: Strip): readonly Slot[] | null => {
    if (!kept) return null
    const { picture, width } = kept
    const { runs, fresh } = carryOver(kept.slots, slots, { width, sharpness: context.getTransform().a })
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.imageSmoothingEnabled = false
    for (const { from, to, by } of runs) {
      if (to <= from) continue
      context.drawImage(picture, from, 0, to - from, picture.height, from + by, strip.top, to - from, picture.height)
    }
    context.restore()
    return fresh
  }

  return { clear, take, print }
}
