import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test as guarded } from './guard'
import { keptFiles, savedProject } from './savedProject'

/** A browser with a profile on the disk: private windows, as the other tests have, do not hold files to a quota. */
const test = guarded.extend({
  context: async ({ playwright, baseURL, launchOptions, viewport, locale }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'tasma-profile-'))
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      viewport,
      locale,
      baseURL,
    })
    await use(context)
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  },
})

test('a file that does not fit is refused, nothing of it stays, and the project still saves', async ({
  page,
  guard,
}) => {
  guard.forgive(/Quota/)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('silent'))
  await editor.expectClips(1)
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_500_000 })

  await editor.drop(await fixture('bench'))
  await expect(page.getByRole('alert').filter({ hasText: say('refusal.no-space') })).toBeVisible({ timeout: 30_000 })
  expect((await keptFiles(page)).media?.length).toBe(1)
  await editor.goToFrame(30)
  await editor.press('command.split')
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(2)
})
