import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { modules } from '../scripts/paths.mjs'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { standing } from './standing'

const axe = readFileSync(join(modules, 'axe-core/axe.min.js'), 'utf8')
type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

/** What axe-core finds: names, roles, contrast. */
async function faults(page: Page): Promise<string[]> {
  // A sheet that is still coming up has colours of its own.
  await standing(page)
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run({ rules: { region: { enabled: false } } }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

for (const theme of ['dark', 'light'] as const) {
  test(`every screen can be read and named: ${theme}`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.addInitScript((chosen) => {
      const kept = JSON.parse(localStorage.getItem('tasma.settings') ?? '{}')
      if (!kept.theme) localStorage.setItem('tasma.settings', JSON.stringify({ ...kept, theme: chosen }))
    }, theme)
    const editor = createEditorPage(page)
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'Tasma' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await editor.start()
    await expect(page.getByRole('button', { name: say('home.new') })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await editor.press('command.help')
    const help = page.getByRole('dialog', { name: say('command.help') })
    await help.locator('summary').first().click()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await editor.newVideo(await fixture('portrait'), await fixture('music'), await fixture('textAsMp4'))
    await editor.expectClips(1)
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await editor.clips.first().click()
    expect(await faults(page)).toEqual([])
    await editor.press('command.captions')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('KeyT')
    await page.keyboard.insertText('Бармак оюну')
    expect(await faults(page)).toEqual([])
    await editor.press('command.export')
    expect(await faults(page)).toEqual([])
    await editor.press('action.close')
    await editor.press('editor.back')
    await page.getByRole('button', { name: say('home.more', { name: say('project.untitled') }) }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await faults(page)).toEqual([])
  })
}
