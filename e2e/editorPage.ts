import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright/test'
import ky from '../locales/ky.json' with { type: 'json' }
import { cache } from '../scripts/paths.mjs'
import { expect } from './guard'

export type Words = keyof typeof ky
export type Encoder = 'automatic' | 'device' | 'x264'
export type Quality = 'full' | 'small' | 'whatsapp'

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
  const timeline = page.getByRole('region', { name: say('timeline.label') })
  const clips = timeline.getByRole('button', { name: /^Клип \d/ })
  /** Presses what asks for files, and chooses them. */
  const choose = async (name: string, paths: readonly string[]) => {
    const asked = page.waitForEvent('filechooser')
    await press(name)
    await (await asked).setFiles([...paths])
  }

  return {
    page,
    timeline,
    clips,
    presses: () => presses,
    /** First start: the question for the language, answered. */
    start: async (language: 'ky' | 'ru' | 'en' = 'ky') => {
      await page.goto('./')
      await press(new RegExp(`^${say(`language.${language}`)}`))
    },
    newVideo: (...paths: string[]) => choose(say('home.new'), paths),
    addFiles: (...paths: string[]) => choose(say('command.files'), paths),
    /** Lets files fall onto the window, as from a folder beside it. */
    drop: async (...paths: string[]) => {
      const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path, 'base64') }))
      const data = await page.evaluateHandle((dropped) => {
        const transfer = new DataTransfer()
        for (const { name, base64 } of dropped) {
          transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
        }
        return transfer
      }, files)
      for (const type of ['dragenter', 'dragover', 'drop']) {
        await page.locator('main').first().dispatchEvent(type, { dataTransfer: data })
      }
    },
    press: (key: Words) => press(say(key)),
    /** Moves the playhead to a frame of the film, by keys: as a person does, by seconds first. */
    goToFrame: async (frame: number) => {
      await page.keyboard.press('Home')
      for (let step = 0; step < Math.floor(frame / 30); step++) await page.keyboard.press('Shift+ArrowRight')
      for (let step = 0; step < frame % 30; step++) await page.keyboard.press('ArrowRight')
    },
    expectClips: (count: number) => expect.poll(() => clips.count(), { timeout: 30_000 }).toBe(count),
    caption: async (text: string) => {
      await press(say('command.captions'))
      const add = page.getByRole('button', { name: say('caption.add'), exact: true })
      const one = page.getByRole('button', { name: new RegExp(`^${say('captionWay.one')}`) })
      await expect(add.or(one).first()).toBeVisible()
      if (await add.isVisible()) await press(say('caption.add'))
      await press(new RegExp(`^${say('captionWay.one')}`))
      const field = page.getByRole('textbox', { name: say('caption.text') })
      await field.fill(text)
      // On a phone the field lies in a sheet over the timeline; beside it there is nothing to close.
      const done = page.getByRole('button', { name: say('caption.done'), exact: true })
      if (await done.isVisible()) await press(say('caption.done'))
      else await field.blur()
    },
    /** Makes the film and saves it; gives the path of the saved file. */
    makeFilm: async ({
      encoder = 'automatic',
      quality,
      name,
    }: {
      encoder?: Encoder
      quality?: Quality
      name: string
    }) => {
      await press(say('command.export'))
      if (quality) await page.getByRole('radio', { name: new RegExp(`^${say(`export.${quality}`)}`) }).click()
      if (encoder !== 'automatic') {
        await page.getByText(say('export.advanced')).click()
        await page.getByRole('radio', { name: new RegExp(`^${say(`export.${encoder}`)}`) }).click()
      }
      await press(say('export.start'))
      const done = page.getByRole('heading', { name: say('export.done') })
      await expect.poll(() => done.isVisible(), { timeout: 120_000 }).toBe(true)
      const downloading = page.waitForEvent('download')
      await press(say('export.save'))
      const path = join(cache, 'films', `${name}.mp4`)
      await (await downloading).saveAs(path)
      return path
    },
  }
}

export type EditorPage = ReturnType<typeof createEditorPage>
