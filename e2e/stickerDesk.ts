import type { Page } from 'playwright/test'
import type { Item, Project, Sticker } from '../src/project/project'
import type { StickerName } from '../src/project/stickers'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { savedProject } from './savedProject'

/** The editor of an upright film, and what a person sees of the stickers over it. */
export async function openStickerDesk(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await page.keyboard.press('Home')
  await page.keyboard.press('Escape')

  const film = async () => (await savedProject(page)) as Project
  const item = async (name: StickerName) =>
    (await film()).lanes
      .flatMap(({ items }) => items)
      .find(({ content }) => content.kind === 'sticker' && content.name === name) as Item
  const sticker = async (name: StickerName) => (await item(name)).content as Sticker
  const named = (name: StickerName) => say(`sticker.${name}`)
  const preview = page.getByRole('region', { name: say('preview.label') })
  const canvas = preview.locator('canvas')
  const sheet = page.getByRole('dialog', { name: say('command.stickers') })

  return {
    page,
    editor,
    film,
    item,
    sticker,
    sheet,
    /** Over the picture. */
    hold: (name: StickerName) =>
      preview.getByRole('button', { name: say('preview.stickerPlace', { name: named(name) }), exact: true }),
    /** On the timeline. */
    piece: (name: StickerName) => editor.timeline.getByRole('button', { name: new RegExp(`: ${named(name)}$`) }),
    offer: (name: StickerName) => sheet.getByRole('button', { name: named(name), exact: true }),
    grip: (does: 'size' | 'turn') => preview.getByRole('slider', { name: say(`placing.${does}`), exact: true }),
    frame: async () => (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 },
    expectSticker: (name: StickerName, what: Partial<Sticker>) => expect.poll(() => sticker(name)).toMatchObject(what),
  }
}
