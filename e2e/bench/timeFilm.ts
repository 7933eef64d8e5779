import type { Page } from 'playwright/test'
import { say } from '../editorPage'
import { expect } from '../guard'
import { watchTabMemory } from './tabMemory'

/** One film, from the press of the button to the finished file: seconds, and the tab's largest memory. */
export async function timeFilm(page: Page) {
  await page
    .getByRole('button', { name: say('command.export') })
    .first()
    .click()
  const browser = page.context().browser()
  const watch = browser && (await watchTabMemory(browser))
  const began = performance.now()
  await page.getByRole('button', { name: say('export.start') }).click()
  await expect(page.getByRole('heading', { name: say('export.done') })).toBeVisible({ timeout: 300_000 })
  return { seconds: (performance.now() - began) / 1000, megabytes: watch?.stop() ?? null }
}
