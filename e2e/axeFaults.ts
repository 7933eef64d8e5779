import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { modules } from '../scripts/paths.mjs'
import { expect } from './guard'
import { standing } from './standing'

const axe = readFileSync(join(modules, 'axe-core/axe.min.js'), 'utf8')
type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

const all = { resultTypes: ['violations'], rules: { region: { enabled: false } } }
/** Names and roles are the same in every theme. */
const colours = { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } }

/** Whatever follows the device's theme is seen in both of them. */
export const followDevice = (page: Page) =>
  page.addInitScript(() => {
    const kept = JSON.parse(localStorage.getItem('tasma.settings') ?? '{}')
    localStorage.setItem('tasma.settings', JSON.stringify({ ...kept, theme: 'system' }))
  })

/** What axe-core finds on a screen, in the dark and by day: names, roles, contrast. */
export async function expectNoFaults(page: Page, screen: string) {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    // A sheet that is still coming up has colours of its own.
    await standing(page)
    const { violations } = await page.evaluate(
      (rules) => (globalThis as unknown as { axe: Axe }).axe.run(rules),
      colorScheme === 'dark' ? all : colours,
    )
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
    expect.soft(faults, `${screen}, ${colorScheme}`).toEqual([])
  }
}
