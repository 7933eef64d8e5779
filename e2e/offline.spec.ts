import type { Page } from 'playwright/test'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test as guarded } from './guard'
import { createHost, type Host } from './host'
import { expectPlaysEverywhere } from './judge'

/** The one place where the program is kept by a service worker: all other tests see what is served now. */
const test = guarded.extend<object, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const reports: string[] = []
      const host = await createHost((report) => reports.push(report))
      await use(host)
      await host.close()
      expect(reports).toEqual([])
    },
    { scope: 'worker' },
  ],
  site: [async ({ host }, use) => use({ url: host.url, onViolation: () => {} }), { scope: 'worker' }],
})
test.use({ serviceWorkers: 'allow' })

const size = { width: 540, height: 960 }

/** Until all that is needed without a network is there. */
const isKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? null), {
      timeout: 30_000,
    })
    .toBe('activated')

test('without a network, after one visit: the program starts, and a whole film is made', async ({
  page,
  context,
  host,
}) => {
  test.setTimeout(120_000)
  const editor = createEditorPage(page)
  const first = await page.goto('./')
  await page.getByRole('button', { name: new RegExp(`^${say('language.ky')}`) }).click()
  await isKept(page)
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => url)
  })
  expect(kept.filter((url) => url.includes('/ffmpeg/'))).toEqual([])

  await host.goAway()
  await context.setOffline(true)
  const begun = performance.now()
  const again = await page.reload()
  await expect(page.getByRole('button', { name: say('home.new') })).toBeVisible()
  console.log('second visit, without a network: ms', Math.round(performance.now() - begun))
  expect(again?.fromServiceWorker()).toBe(true)
  expect(again?.headers()['content-security-policy']).toBe(first?.headers()['content-security-policy'])

  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await editor.caption('Бармак оюну')
  await expectPlaysEverywhere(await editor.makeFilm({ name: 'offline', quality: 'whatsapp' }), size, 120)
  await context.setOffline(false)
  await host.comeBack()
})

test('a newer version waits, never comes broken, and leaves the pages of the old one their own files', async ({
  page,
  context,
  host,
  guard,
}) => {
  test.setTimeout(120_000)
  // What is not what was built is refused, and the browser says so.
  guard.forgive(/integrity|digest/)
  const editor = createEditorPage(page)
  await editor.start()
  await isKept(page)
  const shown = page.locator('html')
  const offered = page.getByRole('button', { name: say('shell.changeOver') })
  const waits = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null)
  const check = () => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))

  // A captive portal's page in place of ours: nothing of it is kept, and what runs goes on.
  host.publish('newer')
  const stop = host.intrude('<html><body>Pay for the internet here</body></html>')
  await check().catch(() => {})
  await page.reload()
  await expect(page.getByRole('button', { name: say('home.new') })).toBeVisible()
  await expect(shown).not.toHaveAttribute('data-version')
  expect(await waits()).toBe(false)
  stop()

  // A film is being made of the old version in another tab.
  const second = await context.newPage()
  const other = createEditorPage(second)
  await second.goto('./')
  await other.newVideo(await fixture('portrait'))
  await other.expectClips(1)

  await check()
  await expect(offered).toBeVisible({ timeout: 30_000 })
  await expect(shown).not.toHaveAttribute('data-version')
  await expect(second.getByRole('button', { name: say('shell.changeOver') })).toBeHidden()
  await editor.press('shell.changeOver')
  await expect(shown).toHaveAttribute('data-version', 'newer')
  await expect(offered).toBeHidden()
  // Its worker is nowhere on the host any longer.
  await expectPlaysEverywhere(await other.makeFilm({ name: 'old-page', quality: 'whatsapp' }), size, 120)
})
