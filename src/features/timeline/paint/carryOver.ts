import type { Slot } from '../mainSlots'

/** Pixels of the canvas itself that are only shifted: what stands between `from` and `to` comes to lie `by` further right. */
export type Run = { readonly from: number; readonly to: number; readonly by: number }

type Carried = {
  readonly runs: readonly Run[]
  /** Pieces that have to be painted. */
  readonly fresh: readonly Slot[]
}

/**
 * What of a lane can be copied instead of painted: neighbours that go the same way are one run, which comes to lie within
 * half a pixel of where it belongs. `before` is where its pieces were painted on a canvas of that `width`, in pixels of
 * the page; `sharpness`: of the canvas's own for each of them.
 */
export function carryOver(
  before: readonly Slot[],
  now: readonly Slot[],
  { width, sharpness }: { readonly width: number; readonly sharpness: number },
): Carried {
  const known = new Map(before.map((slot) => [slot.of.piece, slot]))
  const runs: Run[] = []
  const fresh: Slot[] = []
  for (const slot of now) {
    const was = known.get(slot.of.piece)
    const isWhole = was && was.left >= 0 && was.left + was.width <= width
    if (!isWhole || was.of.skipped !== slot.of.skipped || was.width !== slot.width) {
      fresh.push(slot)
      continue
    }
    const by = Math.round((slot.left - was.left) * sharpness)
    const [from, to] = [Math.round(was.left * sharpness), Math.round((was.left + was.width) * sharpness)]
    const last = runs.at(-1)
    if (last && last.by === by && last.to === from) runs[runs.length - 1] = { from: last.from, to, by }
    else runs.push({ from, to, by })
  }
  return { runs, fresh }
}
