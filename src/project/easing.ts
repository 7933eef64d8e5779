/** How something goes from one keyframe to the next. */
export const easings = ['linear', 'in', 'out', 'both', 'hold'] as const
export type Easing = (typeof easings)[number]

const curves: Readonly<Record<Easing, (share: number) => number>> = {
  linear: (share) => share,
  in: (share) => share ** 2,
  out: (share) => 1 - (1 - share) ** 2,
  both: (share) => share ** 2 * (3 - 2 * share),
  hold: () => 0,
}

/** How much of the way is done when a share (0…1) of its time has gone. */
export const eased = (easing: Easing, share: number): number => curves[easing](share)
