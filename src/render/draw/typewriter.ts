import type { Ruler } from './measureTokens'

/** For tests: a font whose letters are all half as wide as they are high. */
export const typewriter = (): Ruler => ({
  font: '',
  measureText(text) {
    const pixels = Number(/ ([\d.]+)px/.exec(this.font)?.[1])
    const width = (text.length * pixels) / 2
    const box = { actualBoundingBoxLeft: 0, actualBoundingBoxRight: width }
    return {
      ...box,
      width,
      actualBoundingBoxAscent: pixels * 0.7,
      actualBoundingBoxDescent: pixels * 0.2,
    } as TextMetrics
  },
})
