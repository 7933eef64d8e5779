import { readClock } from './clock'
import type { RawCue, RawFile } from './raw'

const usualColumns = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']

/** The captions of ASS and SSA. Their fonts and pictures are counted and left where they are. */
export function readAss(lines: readonly string[]): RawFile {
  const cues: RawCue[] = []
  const beside = { notes: 0, attached: 0 }
  let columns: readonly string[] = usualColumns
  let section = ''
  for (const line of lines) {
    if (/^\[[\w+ ]{1,40}\]\s*$/.test(line)) section = line.trim().toLowerCase()
    else if (section === '[fonts]' || section === '[graphics]') {
      if (/^(fontname|filename):/i.test(line)) beside.attached++
    } else if (section === '[events]') {
      const colon = line.indexOf(':')
      const kind = colon > 0 && colon < 20 ? line.slice(0, colon).trim().toLowerCase() : ''
      const rest = line.slice(colon + 1)
      if (kind === 'format') columns = rest.split(',', 50).map((name) => name.trim().toLowerCase())
      else if (kind === 'dialogue') cues.push(readEvent(rest, columns))
      else if (kind !== '') beside.notes++
    }
  }
  return { cues, beside }
}

/** The last column holds the words, with all their commas. */
function readEvent(line: string, columns: readonly string[]): RawCue {
  const values = new Map<string, string>()
  let at = 0
  columns.forEach((column, index) => {
    const comma = index === columns.length - 1 ? -1 : line.indexOf(',', at)
    const end = comma < 0 ? line.length : comma
    values.set(column, line.slice(at, end))
    at = Math.min(line.length, end + 1)
  })
  const speaker = (values.get('name') ?? values.get('actor') ?? '').trim()
  return {
    start: readClock(values.get('start') ?? ''),
    end: readClock(values.get('end') ?? ''),
    text: values.get('text') ?? '',
    ...(speaker && { speaker }),
  }
}
