import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache } from '../scripts/paths.mjs'
import type { Item, Project } from '../src/project/project'
import type { TextStyle } from '../src/project/textStyle'
import { createEditorPage, say } from './editorPage'
import { type Frame, frameAt } from './film/frames'
import type { Box } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { keepProject, savedProject } from './savedProject'

/** Two titles that stand in the first three seconds of an upright film, in colours that are nowhere else in it. */
export const near = { words: 'Бармак', color: '#ff00ff' } as const
export const far = { words: 'Күнүнө беш', color: '#00ffff' } as const
type Named = { readonly words: string; readonly color: string }

/** The editor of a film with two titles, and what a person sees of them. */
export async function openTitleDesk(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'))
  await editor.expectClips(1)
  await page.keyboard.press('Home')
  for (const { words } of [far, near]) {
    await editor.press('command.title')
    await page.getByRole('textbox', { name: say('title.text') }).fill(words)
    const done = page.getByRole('button', { name: say('caption.done'), exact: true })
    if (await done.isVisible()) await done.click()
    else await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
  await expect.poll(async () => titlesOf(await savedProject(page)).length).toBe(2)
  await keepProject(page, coloured((await savedProject(page)) as Project))
  await page.reload()
  await editor.expectClips(1)

  const film = async () => (await savedProject(page)) as Project
  const found = async ({ words }: Named) =>
    titlesOf(await film()).flatMap(({ content }) =>
      content.kind === 'title' && content.text === words ? content : [],
    )[0]
  const style = async (of: Named) => {
    await expect.poll(() => found(of)).toBeDefined()
    return (await found(of))?.style as TextStyle
  }
  const hold = ({ words }: Named) =>
    page.getByRole('button', { name: `${say('preview.titlePlace')}: ${words}`, exact: true })
  const canvas = page.getByRole('region', { name: say('preview.label') }).locator('canvas')

  return {
    page,
    editor,
    film,
    hold,
    style,
    canvas,
    grip: (does: 'size' | 'turn') => page.getByRole('slider', { name: say(`placing.${does}`), exact: true }),
    guides: (axis: 'x' | 'y') => page.locator(`[data-guide="${axis}"]`),
    notice: page.locator('main > [role="status"]'),
    expectStyle: (of: Named, what: Readonly<Record<string, unknown>>) =>
      expect.poll(() => style(of)).toMatchObject(what),
    undo: () => page.getByRole('button', { name: say('command.undo'), exact: true }),
    /** Where the middle of the words is held, as shares of the frame. */
    heldAt: async (of: Named) => {
      const [box, frame] = [await hold(of).boundingBox(), await canvas.boundingBox()]
      if (!box || !frame) throw new Error(`${of.words} is not on the screen`)
      return {
        x: (box.x + box.width / 2 - frame.x) / frame.width,
        y: (box.y + box.height / 2 - frame.y) / frame.height,
      }
    },
    /** The preview's picture as a person sees it. */
    look: async (name: string) => {
      const path = join(cache, `titles-${name}.png`)
      await canvas.screenshot({ path })
      return frameAt(path, 0)
    },
  }
}

const titlesOf = (project: Project | undefined): readonly Item[] =>
  project?.lanes.flatMap(({ kind, items }) => (kind === 'text' ? items : [])) ?? []

function coloured(project: Project): Project {
  const item = (each: Item): Item => {
    if (each.content.kind !== 'title') return each
    const { outline: _, ...style } = each.content.style
    const named = each.content.text === near.words ? near : far
    return {
      ...each,
      content: { ...each.content, style: { ...style, size: 0.12, color: named.color, y: named === near ? 0.3 : 0.7 } },
    }
  }
  return { ...project, lanes: project.lanes.map((lane) => ({ ...lane, items: lane.items.map(item) })) }
}

/** Where a frame has the colour of the words, to some levels, as shares of it: their outermost pixels. */
export function inkOf({ width, height, data }: Frame, { color }: Pick<Named, 'color'>, levels = 60): Box {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  const isOff = (at: number, level: number) => Math.abs((data[at] ?? 0) - level) > levels
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let at = 0; at < width * height; at++) {
    if (isOff(at * 3, red) || isOff(at * 3 + 1, green) || isOff(at * 3 + 2, blue)) continue
    const [x, y] = [at % width, Math.floor(at / width)]
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  }
  return { x: left / width, y: top / height, width: (right - left) / width, height: (bottom - top) / height }
}

/** The same place, to three pixels of the preview. */
export function expectSamePlace(a: Box, b: Box, preview: Frame) {
  for (const [key, side] of [
    ['x', 'width'],
    ['width', 'width'],
    ['y', 'height'],
    ['height', 'height'],
  ] as const) {
    expect(Math.abs(a[key] - b[key]) * preview[side], key).toBeLessThan(3)
  }
}
