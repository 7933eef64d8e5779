import type { Page } from 'playwright/test'
import type { Words as KyrgyzWords } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import type { Words as EnglishWords } from './pseudo/stretched'

type Words = KyrgyzWords & EnglishWords
type Guide = {
  /** What the interface says in the language of the tour. */
  readonly word: (key: Words, values?: Readonly<Record<string, string>>) => string
  /** Looks at a screen that has come. */
  readonly look: (screen: string) => Promise<void>
}

/** From home through a story, the camera and the microphone: every screen of them, as it comes when they are used. */
export async function tourRecording(page: Page, { word, look }: Guide) {
  const button = (key: Words, within = page.locator('body')) =>
    within.getByRole('button', { name: word(key), exact: true }).first()
  const dialog = page.getByRole('dialog')
  const scene = (n: number) => page.getByRole('listitem', { name: word('story.scene', { n: `${n}` }) })

  await page
    .getByRole('list', { name: word('story.shelf') })
    .getByRole('button', { name: word('template.fingers') })
    .click()
  await expect(page.getByText(word('story.lead'))).toBeVisible()
  await look('a story')
  await button('filming.title', scene(1)).click()
  await expect(button('filming.start', dialog)).toBeEnabled()
  await look('the camera')
  await button('filming.start', dialog).click()
  await expect(dialog).toContainText('0:01', { timeout: 15_000 })
  await look('filming')
  // It stops by itself once there is enough.
  await expect(button('filming.use', dialog)).toBeVisible({ timeout: 15_000 })
  await look('what was filmed')
  await button('filming.use', dialog).click()
  await expect(button('story.repick', scene(1))).toBeVisible({ timeout: 20_000 })
  const choose = async (n: number, name: 'talk' | 'silent' | 'textAsMp4') => {
    const asked = page.waitForEvent('filechooser')
    await button('filming.gallery', scene(n)).click()
    await (await asked).setFiles(await fixture(name))
  }
  await choose(2, 'talk')
  await expect(scene(2).getByRole('slider')).toBeVisible({ timeout: 20_000 })
  await choose(5, 'silent')
  await expect(scene(5).getByRole('radio').first()).toBeVisible({ timeout: 20_000 })
  await choose(3, 'textAsMp4')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('button', { name: `${word('story.skip')}: ${word('story.scene', { n: '4' })}` }).click()
  await look('a story with a short take, a long one, a refused file and a skipped part')
  await page.getByRole('button', { name: new RegExp(`^${word('story.done')}`) }).click()

  await button('command.voiceover').click()
  await expect(button('voiceover.start', dialog)).toBeEnabled()
  await look('the microphone')
  await button('voiceover.start', dialog).click()
  await expect(dialog).toContainText(word('voiceover.recording'), { timeout: 10_000 })
  await look('recording')
  await button('voiceover.stop', dialog).click()
  await expect(button('voiceover.again', dialog)).toBeEnabled()
  await dialog.getByRole('radio', { name: word('voiceover.quiet') }).click()
  await look('what was recorded')
  await page.keyboard.press('Escape')

  await button('command.export').click()
  await expect(page.getByRole('group', { name: word('privacy.title') })).toBeVisible()
  await look('before a film with a child is made')
  await page.keyboard.press('Escape')

  await page.context().clearPermissions()
  await page.context().grantPermissions([])
  await button('command.camera').click()
  await expect(dialog.getByRole('alert')).toHaveText(word('refusal.camera-denied'))
  await look('a refused camera')
  await page.keyboard.press('Escape')
  await button('command.voiceover').click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await look('a refused microphone')
  await page.keyboard.press('Escape')
}
