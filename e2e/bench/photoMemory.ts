import type { Browser, Page } from 'playwright/test'
import type { Project } from '../../src/project/project'
import { fromSeconds } from '../../src/project/time'
import { createEditorPage } from '../editorPage'
import { expect } from '../guard'
import { keepProject, savedProject } from '../savedProject'
import { photos } from './photos'
import { watchTabMemory } from './tabMemory'
import { timeFilm } from './timeFilm'
import { wheelScroll } from './timelineHands'

const count = 200
/** Seconds that each is seen: every photo is decoded, and the film is made before anyone tires of waiting. */
const each = 0.2

/** Megabytes of the tab, at most, while all these photos are scrolled by, played, and made a film of. */
export async function measurePhotos(page: Page, browser: Browser) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(...(await photos(count)))
  await expect.poll(async () => (await savedProject(page))?.main.length, { timeout: 240_000 }).toBe(count)
  const project = (await savedProject(page)) as Project
  const main = project.main.map((clip) => ({ ...clip, length: fromSeconds(each) }))
  await keepProject(page, { ...project, main })
  await page.reload()
  // Of so many only those in sight are in the page.
  await expect(editor.clips.first()).toBeVisible()

  const during = async (job: () => Promise<unknown>) => {
    const watch = await watchTabMemory(browser)
    await job()
    return watch?.stop() ?? null
  }
  const scrolled = await during(() => wheelScroll(page))
  const played = await during(async () => {
    await page.keyboard.press('Home')
    await page.keyboard.press('Space')
    await page.waitForTimeout(15_000)
    await page.keyboard.press('Space')
  })
  const exported = await during(() => timeFilm(page))
  return { count, scrolled, played, exported }
}
