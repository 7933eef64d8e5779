import type { Browser, Page } from 'playwright/test'
import type { AssetId, ClipId, Project } from '../../src/project/project'
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

const idOf = (index: number) => `photo-${index}` as AssetId

/** As many files of the first one's size, each seen for as long. */
function withPhotos(project: Project): Project {
  const [clip] = project.main
  const [asset] = Object.values(project.assets)
  if (clip?.content.kind !== 'footage' || !asset) throw new Error('There is a photo')
  const { content } = clip
  const ids = [asset.id, ...Array.from({ length: count - 1 }, (_, index) => idOf(index))]
  return {
    ...project,
    assets: Object.fromEntries(ids.map((id) => [id, { ...asset, id }])),
    main: ids.map((id, index) => ({
      ...clip,
      id: `clip-${index}` as ClipId,
      length: fromSeconds(each),
      content: { ...content, asset: id },
    })),
  }
}

/** Puts files where the program keeps what was added: one by one through its own door would take minutes. */
async function keepFiles(page: Page, paths: readonly string[]) {
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'photos' }))
  })
  await page.setInputFiles('#photos', [...paths])
  await page.evaluate(async () => {
    const { files } = document.querySelector('#photos') as HTMLInputElement
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('media')
    for (const [index, file] of [...(files ?? [])].entries()) {
      const handle = await folder.getFileHandle(`photo-${index}`, { create: true })
      await file.stream().pipeTo(await handle.createWritable())
    }
  })
}

/** Megabytes of the tab, at most, while all these photos are scrolled by, played, and made a film of. */
export async function measurePhotos(page: Page, browser: Browser) {
  const editor = createEditorPage(page)
  await editor.start()
  const [first, ...others] = await photos(count)
  await editor.newVideo(first as string)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = (await savedProject(page)) as Project
  await keepFiles(page, others)
  await keepProject(page, withPhotos(project))
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
    await page.waitForTimeout(10_000)
    await page.keyboard.press('Space')
  })
  const exported = await during(() => timeFilm(page))
  return { count, scrolled, played, exported }
}
