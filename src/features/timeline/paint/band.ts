/** From one height of the lanes to another, in pixels below the top of the first. */
export type Band = { readonly top: number; readonly bottom: number }

/** What can be seen of the lanes, and whether something is being dragged or typed. */
export type Sight = Band & { readonly held: boolean }

/**
 * Pixels beside what is seen that count as seen: lanes that are scrolled in are painted already. Not meanwhile, when all
 * that counts is painted with every move.
 */
const beside = ({ held }: Sight) => (held ? 0 : 96)

/** Whether something that lies there is in sight, or as good as. */
export const isInSight = (seen: Sight, { top, bottom }: Band): boolean =>
  bottom > seen.top - beside(seen) && top < seen.bottom + beside(seen)

/**
 * The part of the lanes that has a canvas: what is in sight, and once it has to be another, half as much again on either
 * side, so that scrolling seldom paints anew; a quarter meanwhile. No more than that, since browsers copy all of a
 * canvas for each picture of the screen that it changes in. `all`: how high all lanes are together.
 */
export function bandOf(known: Band | null, seen: Sight, all: number): Band {
  const within = (more: number): Band => ({
    top: Math.max(0, seen.top - beside(seen) - more),
    bottom: Math.min(all, seen.bottom + beside(seen) + more),
  })
  const spare = (seen.bottom - seen.top) * (seen.held ? 0.25 : 0.5)
  const [least, most] = [within(0), within(2 * spare)]
  const isEnough = known && known.top <= least.top && known.bottom >= least.bottom
  return isEnough && known.top >= most.top && known.bottom <= most.bottom ? known : within(spare)
}
