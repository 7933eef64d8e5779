import { fromSeconds, type Micros } from '../../../project/time'

/** What was typed as a time: `1:02:03,5`, `0:03.25`, `3`; `null` where it is none. */
export function parseTime(typed: string): Micros | null {
  const parts = typed.trim().replace(',', '.').split(':')
  const isTime = parts.every((part, index) => (index < parts.length - 1 ? /^\d{1,3}$/ : /^\d+(\.\d*)?$/).test(part))
  if (!isTime || parts.length > 3) return null
  return fromSeconds(parts.reduce((seconds, part) => seconds * 60 + Number(part), 0))
}
