import { type Band, bandOf, type Sight } from './band'
import { type Sheet, sheet } from './sheet'

export type LanesSheet = Sheet & {
  /** Where it begins, in pixels below the top of the lanes. */
  readonly top: number
  /** Another one each time that nothing is left of what was painted. */
  readonly edition: number
}

/**
 * The one canvas of all lanes that are in sight: were there one for each, the browser would put two layers together for
 * each of them with every move of a drag.
 */
export function createLanesSheet() {
  let canvas: HTMLCanvasElement | null = null
  let band: Band | null = null
  let edition = 0

  /** Readies it for lanes of this width, of which all are so high. */
  const open = (width: number, seen: Sight, all: number): LanesSheet | null => {
    if (!canvas) return null
    const next = bandOf(band, seen, all)
    const paper = sheet(canvas, width, next.bottom - next.top)
    if (!paper) return null
    if (next !== band || paper.anew) {
      paper.context.clearRect(0, 0, width, next.bottom - next.top)
      canvas.style.top = `${next.top}px`
      edition++
    }
    band = next
    return { ...paper, top: next.top, edition }
  }

  return {
    open,
    use: (next: HTMLCanvasElement | null) => {
      canvas = next
      band = null
    },
  }
}
