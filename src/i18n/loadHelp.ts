import type { Language } from '../project/project'
import type { Key } from './key'
import type { Text } from './useText'

/** One page of the help. `{{command.split}}` in it stands for what that button says. */
export type HelpPage = {
  readonly title: string
  readonly what: string
  readonly steps: readonly string[]
  readonly tip?: string
}

export type HelpPages = Readonly<Record<string, HelpPage>>

/** A file of its own for each language: nobody pays for the help at the first visit. */
export async function loadHelp(language: Language): Promise<HelpPages> {
  if (language === 'ru') return (await import('../../locales/help.ru.json')).default
  if (language === 'en') return (await import('../../locales/help.en.json')).default
  return (await import('../../locales/help.ky.json')).default
}

/** The page as it is read. Buttons are called what they say, so that a word changed there is changed here. */
export function spelledOut({ title, what, steps, tip }: HelpPage, text: Text): HelpPage {
  const spell = (sentence: string) => sentence.replace(/\{\{([\w.]+)\}\}/g, (_, key) => text(key as Key))
  return { title: spell(title), what: spell(what), steps: steps.map(spell), ...(tip && { tip: spell(tip) }) }
}
