/** From one height of the lanes to another, in pixels below the top of the first. */
export type Band = { readonly top: number; readonly bottom: number }

/** Pixels beside what is seen that count as seen: lanes that are scrolled in are painted already. */
const beside = 96

/** Whether something that lies there is in sight, or as good as. */
export const isInSight = (seen: Band, { top, bottom }: Band): boolean =>
  bottom > seen.top - beside && top < seen.bottom + beside

/**
 * The part of the lanes that has a canvas: what is in sight, and once it has to be another, half as much again on either
 * side, so that scrolling seldom paints anew. No more than that, since browsers copy all of a canvas for each picture of
 * the screen that it changes in. `all`: how high all lanes are together.
 */
export function bandOf(known: Band | null, seen: Band, all: number): Band {
  const within = (more: number): Band => ({
    top: Math.max(0, seen.top - beside - more),
    bottom: Math.min(all, seen.bottom + beside + more),
  })
  const half = (seen.bottom - seen.top) / 2
  const [least, most] = [within(0), within(2 * half)]
  const isEnough = known && known.top <= least.top && known.bottom >= least.bottom
  return isEnough && known.top >= most.top && known.bottom <= most.bottom ? known : within(half)
}
