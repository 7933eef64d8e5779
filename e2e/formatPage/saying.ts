import en from '../../locales/en.json'
import ky from '../../locales/ky.json'
import ru from '../../locales/ru.json'
import { createI18n } from '../../src/i18n/createI18n'
import { createFormat } from '../../src/i18n/format'
import type { Text } from '../../src/i18n/useText'
import type { Language } from '../../src/project/project'
import { fromSeconds } from '../../src/project/time'

const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours

/** Everything that the program's own formatters write, in one language. */
function saying(language: Language) {
  const missing = (key: string) => {
    throw new Error(`No sentence ${key}`)
  }
  const words = createI18n(language, { onMissing: missing })
  words.addResourceBundle(language, 'translation', { ky, ru, en }[language])
  const format = createFormat(language, words.t as Text)
  const now = new Date(2025, 10, 3, 18, 30).getTime()
  return {
    numbers: [1_234_567.89, 999, -0.5].map((value) => format.number(value, 2)),
    percents: [0.5, 1].map(format.percent),
    timecodes: [5, 185, 3723].map((seconds) => format.timecode(fromSeconds(seconds))),
    parts: [format.tenths(fromSeconds(5.38)), format.hundredths(fromSeconds(5.38))],
    durations: [5, 185, 3725].map(format.spoken),
    seconds: [0.5, 3].map(format.seconds),
    sizes: [12_000, 5_500_000, 1_400_000_000].map(format.bytes),
    dates: [format.date(now, now), format.date(now - 400 * days, now)],
    clock: format.timeOfDay(new Date(2025, 10, 3, 9, 5).getTime()),
    ago: [0, 5 * minutes, 21 * minutes, 2 * hours, 9 * hours, 20 * hours, 3 * days].map((passed) =>
      format.ago(now - passed, now),
    ),
  }
}

export type Saying = ReturnType<typeof saying>

Object.assign(window, { saying })
