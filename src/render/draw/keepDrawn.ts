/** Drawings that are used again: those that were used last, so many pixels of them. */
export function keepDrawn<Drawn extends { readonly canvas: OffscreenCanvas }>(mostPixels: number) {
  const known = new Map<string, Drawn>()
  let pixels = 0
  const pixelsOf = ({ canvas }: Drawn) => canvas.width * canvas.height

  return {
    /** The drawing of that name; drawn where there is none. */
    get: (name: string, draw: () => Drawn | null): Drawn | null => {
      const found = known.get(name)
      if (found) {
        // What was used last is forgotten last.
        known.delete(name)
        known.set(name, found)
        return found
      }
      const drawn = draw()
      if (!drawn) return null
      known.set(name, drawn)
      pixels += pixelsOf(drawn)
      for (const [oldest, each] of known) {
        if (pixels <= mostPixels || each === drawn) break
        known.delete(oldest)
        pixels -= pixelsOf(each)
      }
      return drawn
    },
    forget: () => {
      known.clear()
      pixels = 0
    },
  }
}
