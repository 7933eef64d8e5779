import type { Page } from 'playwright/test'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'

type Watched = {
  /** How often React has put anything into the page, since it was loaded. */
  commits: number
  /** What of the timeline has changed since it is watched: the element, and what of it. */
  readonly changes: Set<string>
}
declare global {
  var watched: Watched
}

/** React tells whoever stands where its developer tools would. */
const countCommits = (page: Page) =>
  page.addInitScript(() => {
    globalThis.watched = { commits: 0, changes: new Set() }
    const onCommitFiberRoot = () => {
      watched.commits++
    }
    Object.assign(globalThis, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: { supportsFiber: true, inject: () => 1, onCommitFiberRoot },
    })
  })

const watchTimeline = (page: Page, label: string) =>
  page.evaluate((name) => {
    watched.commits = 0
    new MutationObserver((mutations) => {
      for (const { target, type, attributeName } of mutations) {
        const { role, ariaLabel } = target as Element
        watched.changes.add(`${role} ${ariaLabel}: ${attributeName ?? type}`)
      }
    }).observe(document.querySelector(`section[aria-label="${name}"]`) as Element, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  }, label)

/** Tenths of a second on the clock. */
async function clock(page: Page): Promise<number> {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).replace(',', '.').split(':').map(Number)
  return Math.round(((minutes ?? 0) * 60 + (seconds ?? 0)) * 10)
}

test('while the film plays, React draws nothing: pixels of the playhead and the film are moved, and no more', async ({
  page,
}) => {
  await countCommits(page)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  expect(await page.evaluate(() => watched.commits)).toBeGreaterThan(0)

  await editor.press('command.play')
  await expect.poll(() => clock(page)).toBeGreaterThan(5)
  await watchTimeline(page, say('timeline.label'))
  await expect.poll(() => clock(page)).toBeGreaterThan(25)
  const { commits, changes } = await page.evaluate(() => ({ ...watched, changes: [...watched.changes] }))
  expect(commits).toBe(0)
  const needle = `slider ${say('timeline.ruler')}: style`
  expect(changes).toContain(needle)
  // The film has neither role nor name: it slides when the playhead would leave the view.
  expect(changes.filter((change) => change !== needle && change !== 'null null: style')).toEqual([])
})
