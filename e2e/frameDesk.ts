import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache } from '../scripts/paths.mjs'
import { coverTime } from '../src/project/cover'
import type { Project } from '../src/project/project'
import { createEditorPage, say } from './editorPage'
import { type Frame, frames } from './film/frames'
import { readCode } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { savedProject } from './savedProject'

/** The editor of a film of one upright clip, and the sheet of its frames. */
export async function openFrameDesk(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  const project = async () => (await savedProject(page)) as Project
  await expect.poll(async () => (await project())?.main.length).toBe(1)
  const sheet = page.getByRole('dialog', { name: say('command.frame') })

  /** Presses what saves a picture, and reads it. */
  const saved = async (press: () => Promise<void>) => {
    const downloading = page.waitForEvent('download')
    await press()
    const download = await downloading
    const name = download.suggestedFilename()
    const path = join(cache, 'films', name)
    await download.saveAs(path)
    return { name, picture: await pictureIn(path) }
  }

  return {
    page,
    editor,
    project,
    /** When the chosen cover is seen in the film; 0 for none. */
    cover: async () => coverTime(await project()),
    sheet,
    saved,
    format: (name: 'JPEG' | 'PNG') => sheet.getByRole('button', { name, exact: true }),
    needle: sheet.getByRole('slider', { name: say('frame.choose') }),
    makeCover: sheet.getByRole('button', { name: say('frame.makeCover') }),
    /** The number of the frame by which the home screen shows the film, once it is there. */
    expectAtHome: (number: number) => expect.poll(() => coverAtHome(page), { timeout: 15_000 }).toBe(number),
  }
}

async function coverAtHome(page: Page): Promise<number | null> {
  const image = page
    .getByRole('list', { name: say('home.mine') })
    .locator('img')
    .first()
  if ((await image.count()) === 0) return null
  const bytes = await image.evaluate(async ({ src }: HTMLImageElement) => {
    const data = new Uint8Array(await (await fetch(src)).arrayBuffer())
    return Array.from(data, (byte) => String.fromCharCode(byte)).join('')
  })
  const path = join(cache, 'films', 'cover.jpg')
  writeFileSync(path, bytes, 'latin1')
  return readCode(await pictureIn(path))
}

async function pictureIn(path: string): Promise<Frame> {
  for await (const picture of frames(path)) return picture
  throw new Error(`${path} is no picture`)
}
