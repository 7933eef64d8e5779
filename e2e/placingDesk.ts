import type { Page } from 'playwright/test'
import { plainPlacing } from '../src/project/picture'
import type { Footage, Project } from '../src/project/project'
import { createEditorPage, say, type Words } from './editorPage'
import { fillBox, fitBox } from './film/readBoard'
import type { Box, Size } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect } from './guard'
import { savedProject } from './savedProject'

export const filmSize = { width: 1080, height: 1920 }

/** The editor of an upright film with a lying one over it, and what a person sees and holds of them. */
export async function openPlacingDesk(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await page.keyboard.press('Home')
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('Shift+KeyO')
  await (await asked).setFiles(await fixture('tuned'))

  const film = async () => (await savedProject(page)) as Project
  await expect.poll(async () => (await film())?.lanes.length, { timeout: 20_000 }).toBe(1)
  const footageOf = (content: Project['main'][number]['content'] | undefined) => content as Footage
  const over = async () => footageOf((await film()).lanes[0]?.items[0]?.content as Footage)
  const main = async () => footageOf((await film()).main[0]?.content)
  const hold = (kind: Words, name: string) =>
    page.getByRole('button', { name: say('preview.picturePlace', { kind: say(kind), name }), exact: true })
  const preview = page.getByRole('region', { name: say('preview.label') })
  const canvas = preview.locator('canvas')

  return {
    page,
    editor,
    film,
    over,
    main,
    canvas,
    preview,
    overHold: hold('inspector.overlay', 'tuned.mp4'),
    mainHold: hold('inspector.clip', 'portrait.mp4'),
    grip: (does: 'size' | 'turn') => preview.getByRole('slider', { name: say(`placing.${does}`), exact: true }),
    guides: (axis: 'x' | 'y') => page.locator(`[data-guide="${axis}"]`),
    undo: page.getByRole('button', { name: say('command.undo'), exact: true }),
    frame: async () => (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 },
    expectOver: (what: Partial<Footage>) => expect.poll(over).toMatchObject(what),
    expectMain: (what: Partial<Footage>) => expect.poll(main).toMatchObject(what),
    drag: async (
      from: { readonly x: number; readonly y: number },
      by: { readonly x: number; readonly y: number },
      meanwhile = async () => {},
    ) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 10 })
      await meanwhile()
      await page.mouse.up()
    },
  }
}

export type PlacingDesk = Awaited<ReturnType<typeof openPlacingDesk>>

/** Where all of a picture would be seen in the made film, upright, were it neither cut nor covered. */
export function boxOf(footage: Footage, { width, height }: Size, film: Size = filmSize): Box {
  const { placing = plainPlacing, crop = { x: 0, y: 0, width: 1, height: 1 }, fit } = footage
  const { x, y, size, tall = size } = placing
  const room = { width: film.width * size, height: film.height * tall }
  const left = { width: width * crop.width, height: height * crop.height }
  const inside = fit === 'fill' ? fillBox(left, room) : fitBox(left, room)
  const scale = inside.width / left.width
  return {
    x: film.width * x - room.width / 2 + inside.x - crop.x * width * scale,
    y: film.height * y - room.height / 2 + inside.y - crop.y * height * scale,
    width: width * scale,
    height: height * scale,
  }
}

/** The same of the lying film over it. */
export const overBox = (footage: Footage, film: Size) => boxOf(footage, films.tuned.size, film)
