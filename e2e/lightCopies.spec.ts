import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { awaitCopies } from './bench/lightCopy'
import { createEditorPage, say } from './editorPage'
import { frames } from './film/frames'
import { probe } from './film/probe'
import { readCode } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { frameCount } from './fixtures/recipes'
import { expect, test } from './guard'

/** The bytes of the only light copy that there is, as they lie on the device. */
const copyOf = (page: Page) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('light')
    for await (const handle of folder.values()) {
      const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())
      return Array.from(bytes)
    }
    return []
  })

test('a large video gets a light copy, with every picture of it, that goes when the video does', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  // Lying, to be turned when it is shown.
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await awaitCopies(page, 1)

  const folder = mkdtempSync(join(tmpdir(), 'light-'))
  const path = join(folder, 'copy.mp4')
  writeFileSync(path, Uint8Array.from(await copyOf(page)))
  expect((await probe(path)).size).toEqual({ width: 540, height: 960 })
  const codes: (number | null)[] = []
  for await (const frame of frames(path)) codes.push(readCode(frame))
  expect(codes).toEqual(Array.from({ length: frameCount('portrait') }, (_, index) => index))
  rmSync(folder, { recursive: true })

  await editor.press('editor.back')
  const more = page.getByRole('button', { name: say('home.more', { name: say('project.untitled') }), exact: true })
  await more.click()
  await page.getByRole('menuitem', { name: say('action.delete'), exact: true }).click()
  await expect(more).toHaveCount(0)
  await page.reload()
  await awaitCopies(page, 0)
})
