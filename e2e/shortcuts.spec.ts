import type { Page } from 'playwright/test'
import { type CommandId, commandIds, commands } from '../src/commands/commands'
import { fixedWays } from '../src/features/shortcuts/fixedWays'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { shortcutChecks } from './shortcutChecks'
import { openShortcutDesk } from './shortcutDesk'

const fixed = Object.values(fixedWays).flat()
const sheet = (page: Page) => page.getByRole('dialog', { name: say('command.shortcuts') })
const nameOf = (id: CommandId) => say(commands[id].text)
/** What changes the key of a command. */
const change = (page: Page, id: CommandId) =>
  page.getByRole('button', { name: say('shortcuts.change', { name: nameOf(id) }), exact: true })
const row = (page: Page, id: CommandId) =>
  sheet(page)
    .getByRole('listitem')
    .filter({ has: change(page, id) })

/** `Mod+KeyZ` on this machine. */
const pressed = (key: string) => key.replace('Mod', 'Control')

test('every command does what the sheet says, in Kyrgyz', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = await openShortcutDesk(page)

  await desk.press('Shift+Slash')
  await expect(sheet(page).getByRole('listitem')).toHaveCount(commandIds.length + fixed.length)
  for (const { text } of fixed) await expect(sheet(page).getByText(say(text), { exact: true })).toBeVisible()
  for (const id of commandIds) await expect(change(page, id)).toHaveCount(1)
  await desk.press('Escape')

  for (const id of commandIds) {
    for (const key of commands[id].keys) {
      await test.step(`${nameOf(id)}: ${key}`, async () => {
        await shortcutChecks[id](desk, () => desk.press(pressed(key)))
        await desk.restore()
      })
    }
  }
})

test('a key is changed, a clash is refused, and the new key works after a reload', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('gps'))
  await editor.expectClips(1)

  await page.keyboard.press('F1')
  await change(page, 'split').click()
  await page.keyboard.press('Delete')
  await expect(sheet(page).getByRole('alert')).toHaveText('Бул баскыч «Өчүрүү» буйругунда турат. Башкасын басыңыз.')
  await page.keyboard.press('Tab')
  await expect(sheet(page).getByRole('alert')).toHaveText(say('shortcuts.reserved'))
  await page.keyboard.press('KeyU')
  await expect(row(page, 'split').locator('kbd kbd')).toHaveText(['U'])
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)

  await page.reload()
  await editor.expectClips(1)
  await editor.goToFrame(20)
  await page.keyboard.press('KeyS')
  await page.keyboard.press('KeyU')
  await editor.expectClips(2)
  await page.keyboard.press('Control+KeyZ')
  await editor.expectClips(1)

  await page.keyboard.press('Shift+Slash')
  await sheet(page)
    .getByRole('button', { name: say('shortcuts.reset', { name: nameOf('split') }) })
    .click()
  await expect(row(page, 'split').locator('kbd kbd')).toHaveText(['S'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('KeyU')
  await editor.expectClips(1)
  await page.keyboard.press('KeyS')
  await editor.expectClips(2)
})

test('the sheet is searched by a word and by a key', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('photo'))
  await editor.expectClips(1)
  await editor.press('command.shortcuts')
  const search = sheet(page).getByRole('searchbox')
  const rows = sheet(page).getByRole('listitem')

  await search.fill('кайт')
  await expect(row(page, 'undo')).toBeVisible()
  await expect(row(page, 'play')).toHaveCount(0)
  await search.fill('ctrl shift z')
  await expect(rows).toHaveCount(1)
  await expect(row(page, 'redo')).toBeVisible()
  await search.fill('боштук')
  await expect(row(page, 'play')).toBeVisible()
  await search.fill('жокжок')
  await expect(sheet(page).getByRole('status')).toHaveText(say('shortcuts.nothing'))
  await sheet(page)
    .getByRole('button', { name: say('shortcuts.clear') })
    .click()
  await expect(rows).toHaveCount(commandIds.length + fixed.length)
})

test('the list of steps leads to any of them', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('gps'))
  await editor.expectClips(1)
  for (const frame of [10, 20, 30]) {
    await editor.goToFrame(frame)
    await page.keyboard.press('KeyS')
  }
  await editor.expectClips(4)
  await page.keyboard.press('KeyH')
  const steps = page.getByRole('dialog', { name: say('history.title') }).getByRole('listitem')
  await expect(steps).toHaveText(['Бөлүү', 'Бөлүү', 'Бөлүү', 'Файл кошуу', say('history.opened')])
  await steps.nth(2).getByRole('button').click()
  await editor.expectClips(2)
  await expect(page.locator('main > [role="status"]')).toHaveText('2 кадам кайтарылды')
  await expect(steps.nth(2).getByRole('button')).toHaveAttribute('aria-current', 'step')
  await steps.nth(0).getByRole('button').click()
  await editor.expectClips(4)
  await steps.nth(4).getByRole('button').click()
  await editor.expectClips(0)
})

test('where a desk is narrow, the tools that do not fit are in a menu', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('photo'))
  await editor.expectClips(1)
  const tools = page.getByRole('toolbar', { name: say('editor.tools') })
  const [needed, there] = await tools.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
  expect(needed).toBeLessThanOrEqual(there ?? 0)
  await expect(tools.getByRole('button', { name: nameOf('shortcuts') })).toHaveCount(0)
  await tools.getByRole('button', { name: say('tool.more') }).click()
  await page.getByRole('menuitem', { name: nameOf('shortcuts') }).click()
  await expect(sheet(page)).toBeVisible()
})
