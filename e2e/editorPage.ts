import { join } from 'node:path'
import type { Page } from 'playwright/test'
import ky from '../locales/ky.json' with { type: 'json' }
import { cache } from '../scripts/paths.mjs'
import { expect } from './guard'

export type Words = keyof typeof ky
export type Encoder = 'automatic' | 'device' | 'x264'

/** What the interface says in Kyrgyz; the tests press what a person reads. */
export const say = (key: Words, values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), ky[key])

/** The program in a person's words. Everything goes through roles and names, and counts the presses. */
export function createEditorPage(page: Page) {
  let presses = 0
  const press = async (name: string | RegExp, within = page.locator('body')) => {
    presses++
    await within
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
  }
  const clips = page
    .getByRole('region', { name: say('timeline.label' as Words) })
    .getByRole('button', { name: /^Клип \d/ })

  return {
    page,
    clips,
    presses: () => presses,
    /** First start: the question for the language, answered. */
    start: async (language: 'ky' | 'ru' | 'en' = 'ky') => {
      await page.goto('./')
      await press(say(`language.${language}`))
    },
    newVideo: () => press(say('home.new')),
    addFiles: (...paths: string[]) => page.getByLabel(say('command.files')).first().setInputFiles(paths),
    press: (key: Words) => press(say(key)),
    /** Moves the playhead to a frame of the film, by keys. */
    goToFrame: async (frame: number) => {
      await page.keyboard.press('Home')
      for (let step = 0; step < frame; step++) await page.keyboard.press('ArrowRight')
    },
    expectClips: (count: number) => expect(clips).toHaveCount(count, { timeout: 30_000 }),
    caption: async (text: string) => {
      await press(say('command.caption'))
      await page.getByRole('textbox', { name: say('command.caption') }).fill(text)
      await press(say('caption.done' as Words))
    },
    /** Makes the film and saves it; gives the path of the saved file. */
    makeFilm: async ({ encoder = 'automatic', name }: { encoder?: Encoder; name: string }) => {
      await press(say('command.export'))
      if (encoder !== 'automatic') {
        await press(say('export.advanced'))
        await page.getByRole('radio', { name: new RegExp(`^${say(`export.${encoder}`)}`) }).click()
      }
      await press(say('export.start'))
      await expect(page.getByRole('heading', { name: say('export.done') })).toBeVisible({ timeout: 120_000 })
      const downloading = page.waitForEvent('download')
      await press(say('export.save'))
      const path = join(cache, 'films', `${name}.mp4`)
      await (await downloading).saveAs(path)
      return path
    },
  }
}

export type EditorPage = ReturnType<typeof createEditorPage>
