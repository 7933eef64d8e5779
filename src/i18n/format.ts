import type { Language } from '../project/project'
import type { Micros } from '../project/time'
import type { Text } from './useText'

// No Intl here: desktop Chromium has no Kyrgyz and silently answers in English, and Node would hide that from tests.

const noBreak = '\u00a0'
const two = (n: number) => String(n).padStart(2, '0')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export type Format = ReturnType<typeof createFormat>

/** Numbers, times and sizes the way they are written in the chosen language. */
export function createFormat(language: Language, text: Text) {
  const comma = language === 'en' ? '.' : ','
  const thousands = language === 'en' ? ',' : noBreak

  /** 1 234,5: with at most `digits` decimals, none where they would be zeros. */
  const number = (value: number, digits = 0): string => {
    const [whole = '', part] = Math.abs(value).toFixed(digits).split('.')
    const sign = Number(value.toFixed(digits)) < 0 ? '−' : ''
    const decimals = part?.replace(/0+$/, '')
    return sign + whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (decimals ? comma + decimals : '')
  }

  const percent = (share: number) => text('unit.percent', { n: number(share * 100) })

  /** 0:05 · 1:02:03: whole seconds, as on a clock. */
  const timecode = (time: Micros): string => clock(Math.floor(time / 1_000_000))

  /** 0:05,3 */
  const tenths = (time: Micros): string => {
    const all = Math.floor(time / 100_000)
    return `${clock(Math.floor(all / 10))}${comma}${all % 10}`
  }

  /** 0:05,33: fine enough to tell two frames apart. */
  const hundredths = (time: Micros): string => {
    const all = Math.floor(time / 10_000)
    return `${clock(Math.floor(all / 100))}${comma}${two(all % 100)}`
  }

  /** 3 мүн 5 сек: the two largest units. */
  const spoken = (seconds: number): string => {
    const all = Math.max(0, Math.round(seconds))
    const [h, m, s] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
    const hours = h > 0 && text('unit.hours', { n: number(h) })
    const minutes = m > 0 && text('unit.minutes', { n: m })
    const rest = h === 0 && (s > 0 || m === 0) && text('unit.seconds', { n: s })
    return [hours, minutes, rest].filter(Boolean).join(' ')
  }

  /** 0,5 сек */
  const seconds = (value: number) => text('unit.seconds', { n: number(value, 1) })

  /** 5,5 МБ · 12 КБ: thousands, as phones count. */
  const bytes = (size: number): string => {
    const rounded = (n: number) => number(n, n < 9.95 ? 1 : 0)
    if (size >= 999.5e6) return text('unit.gb', { n: rounded(size / 1e9) })
    if (size >= 999.5e3) return text('unit.mb', { n: rounded(size / 1e6) })
    return text('unit.kb', { n: number(size > 0 ? Math.max(1, size / 1e3) : 0) })
  }

  /** 3-ноябрь; with the year where it is not this one. */
  const date = (at: number, now = Date.now()): string => {
    const then = new Date(at)
    const month = text('date.months').split('|')[then.getMonth()] ?? ''
    const year = then.getFullYear()
    const key = year === new Date(now).getFullYear() ? 'date.short' : 'date.full'
    return text(key, { day: then.getDate(), month, year })
  }

  const timeOfDay = (at: number) => `${new Date(at).getHours()}:${two(new Date(at).getMinutes())}`

  /** азыр эле · 5 мүнөт мурун · бүгүн, 14:05 · кечээ, 9:30 · 3 күн мурун · 3-ноябрь */
  const ago = (at: number, now = Date.now()): string => {
    const passed = Math.max(0, now - at)
    const days = Math.round((midnight(now) - midnight(at)) / day)
    if (passed < minute) return text('time.now')
    if (passed < hour) return text('time.minutesAgo', { count: Math.floor(passed / minute) })
    if (days <= 0 && passed < 6 * hour) return text('time.hoursAgo', { count: Math.floor(passed / hour) })
    if (days <= 0) return text('time.today', { clock: timeOfDay(at) })
    if (days === 1) return text('time.yesterday', { clock: timeOfDay(at) })
    return days < 7 ? text('time.daysAgo', { count: days }) : date(at, now)
  }

  return { number, percent, timecode, tenths, hundredths, spoken, seconds, bytes, date, timeOfDay, ago }
}

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0)

function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
