const pattern = /^(-?)(?:(\d{1,4}):)?(\d{1,3}):(\d{1,3})(?:[.,:](\d{1,9})\d*)?$/
const longestClock = 40

/**
 * The time in microseconds, negative where it says so: `1:02:03,456` of SRT, `02:03.456` of VTT, `1:02:03.45` of ASS,
 * and what people make of them. What stands behind the comma is a fraction, however many digits it has.
 */
export function readClock(text: string): number | null {
  if (text.length > longestClock) return null
  const found = pattern.exec(text.trim())
  if (!found) return null
  const [, sign, hours = '0', minutes, seconds, fraction = '0'] = found
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  const time = whole * 1_000_000 + Math.round(Number(`0.${fraction}`) * 1_000_000)
  return sign ? -time : time
}

export type Timing = {
  readonly start: number | null
  readonly end: number | null
  /** Places and the like are named behind the times. */
  readonly placed: boolean
}

/** Also what a word processor makes of two hyphens and a bracket. */
const arrow = /--?>|[–—]>/

/** The times of a caption, if that is what the line tells; `null` for each that cannot be read. */
export function readTiming(line: string): Timing | null {
  const found = arrow.exec(line)
  if (!found || found.index > longestClock) return null
  const rest = line.slice(found.index + found[0].length, found.index + 200).trimStart()
  const word = /^\S*/.exec(rest)?.[0] ?? ''
  const start = readClock(line.slice(0, found.index))
  const end = readClock(word)
  if (start === null && end === null && found[0] !== '-->') return null
  return { start, end, placed: rest.trimEnd().length > word.length }
}

/** `1:02:03.456` with the mark that the format has between seconds and thousandths. */
export function writeClock(time: number, mark: ',' | '.'): string {
  const thousandths = Math.round(time / 1000)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const [hours, minutes, seconds] = [thousandths / 3_600_000, (thousandths / 60_000) % 60, (thousandths / 1000) % 60]
  return `${two(hours)}:${two(minutes)}:${two(seconds)}${mark}${String(thousandths % 1000).padStart(3, '0')}`
}
