import en from '../../locales/en.json'
import helpEn from '../../locales/help.en.json'
import helpKy from '../../locales/help.ky.json'
import helpRu from '../../locales/help.ru.json'
import ky from '../../locales/ky.json'
import ru from '../../locales/ru.json'
import type { Language } from '../project/project'
import type { HelpPage, HelpPages } from './loadHelp'

export type Sentences = Readonly<Record<string, string>>

const sentencesOf = (topic: string, { title, what, steps, tip }: HelpPage) => [
  [`help.${topic}.title`, title],
  [`help.${topic}.what`, what],
  ...steps.map((step, n) => [`help.${topic}.${n + 1}`, step]),
  ...(tip ? [[`help.${topic}.tip`, tip]] : []),
]
const flat = (pages: HelpPages): Sentences =>
  Object.fromEntries(Object.entries(pages).flatMap(([topic, page]) => sentencesOf(topic, page)))

/** For tests: everything that is said, from all files, by its name. */
export const allSentences: Readonly<Record<Language, Sentences>> = {
  ky: { ...ky, ...flat(helpKy) },
  ru: { ...ru, ...flat(helpRu) },
  en: { ...en, ...flat(helpEn) },
}
