const clamp = (value: number) => Math.min(Math.max(value, 0), 1)

/** From 0 to 1 while time runs from `start` on for `length` seconds, slowly at both ends. */
export const ease = (time: number, start: number, length: number) => {
  const share = clamp((time - start) / length)
  return share * share * (3 - 2 * share)
}

/** The same, a little beyond its end and back. */
export const spring = (time: number, start: number, length: number) => {
  const share = clamp((time - start) / length)
  return 1 - (1 - share) ** 3 * Math.cos(share * Math.PI * 2.2)
}

/** Falls from 0 to 1, and bounces. */
export const fall = (time: number, start: number, length: number) => {
  const share = clamp((time - start) / length)
  if (share < 0.55) return (share / 0.55) ** 2
  if (share < 0.85) return 1 - 0.12 * (1 - ((share - 0.7) / 0.15) ** 2)
  return 1 - 0.03 * Math.max(0, 1 - ((share - 0.925) / 0.075) ** 2)
}

export const between = (from: number, to: number, share: number) => from + (to - from) * share
export const sway = (time: number, seconds: number) => Math.sin((time / seconds) * Math.PI * 2)
