const zone = 56
const fastest = 900

/** How fast, in pixels a second, the film scrolls under a finger that holds something near an edge of the view. */
export function edgeScroll(x: number, width: number): number {
  const room = Math.min(zone, width / 4)
  if (x < room) return -fastest * Math.min(1, (room - x) / room) ** 2
  if (x > width - room) return fastest * Math.min(1, (x - width + room) / room) ** 2
  return 0
}
