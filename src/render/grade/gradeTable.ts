import { clamp } from '../../lib/clamp'
import type { Grade } from '../../project/grade'
import { type Tone, tonesOf } from './tones'

/** Black, and how many levels there are from there on, of luma and of differences. */
const [black, range, spread] = [16, 219, 224]
const levels = 256

const lightnessOf = (level: number) => clamp((level - black) / range, 0, 1)
const tonesByLevel = (grade: Grade): readonly Tone[] => {
  const toneOf = tonesOf(grade)
  return Array.from({ length: levels }, (_, level) => toneOf(lightnessOf(level)))
}
const bounded = (value: number) => clamp(Math.round(value), -32_768, 32_767)

/** Two bytes each. */
export type Table = Int16Array

/**
 * For planes, eight numbers for each luma: of blue and of red differences what both are multiplied by, in 4096ths, and
 * what the new one is more than 0, in 16ths and rounded up by half; then the new luma. What is blacker than black or
 * whiter than white stays so.
 */
export function planeTable(grade: Grade): Table {
  const sum = (value: number) => bounded((128.5 + value * spread) * 16)
  const rows = tonesByLevel(grade).map((tone, level) => {
    const beyond = level - black - lightnessOf(level) * range
    return [
      ...[bounded(tone.blueOfBlue * 4096), bounded(tone.blueOfRed * 4096), sum(tone.blue)],
      ...[bounded(tone.redOfBlue * 4096), bounded(tone.redOfRed * 4096), sum(tone.red)],
      ...[clamp(Math.round(black + tone.luma * range + beyond), 0, 255), 0],
    ]
  })
  return Int16Array.from(rows.flat())
}

/** What red, green and blue weigh in luma, and what one of them differs from it by at the most. */
const weights = [0.2126, 0.7152, 0.0722] as const
const [mostBlue, mostRed] = [1.8556, 1.5748]
/** The share of each colour in the differences of blue and of red. */
const toBlue = weights.map((weight, index) => ((index === 2 ? 1 : 0) - weight) / mostBlue)
const toRed = weights.map((weight, index) => ((index === 0 ? 1 : 0) - weight) / mostRed)
/** What the differences of blue and of red add to each colour. */
const back = [
  [0, mostRed],
  [(-weights[2] * mostBlue) / weights[1], (-weights[0] * mostRed) / weights[1]],
  [mostBlue, 0],
] as const

/** For pixels, sixteen numbers for each luma, in the order in which `gradePixels` multiplies them. */
export function pixelTable(grade: Grade): Table {
  const rows = tonesByLevel(grade).map((tone) => {
    const channels = back.map(([ofBlue, ofRed]) => {
      const shares = weights.map((_, index) => {
        const [blue, red] = [toBlue[index] as number, toRed[index] as number]
        return (
          ofBlue * (tone.blueOfBlue * blue + tone.blueOfRed * red) +
          ofRed * (tone.redOfBlue * blue + tone.redOfRed * red)
        )
      })
      return { shares, sum: (tone.luma + ofBlue * tone.blue + ofRed * tone.red) * 255 }
    })
    const share = (value = 0) => bounded(value * 2048)
    const firsts = channels.flatMap(({ shares }) => [share(shares[0]), share(shares[1])])
    const lasts = channels.flatMap(({ shares, sum }) => [share(shares[2]), bounded(sum * 32)])
    return [...firsts, 0, 0, ...lasts, 0, 0]
  })
  return Int16Array.from(rows.flat())
}
