import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache } from '../scripts/paths.mjs'
import type { Project } from '../src/project/project'
import { createEditorPage, say, type Words } from './editorPage'
import type { Frame } from './film/frames'
import type { Box } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { savedProject } from './savedProject'

/** A colour of the palette that the pictures do not have. */
const pink = { name: 'color.pink', value: '#ff8fc7' } as const
const [first, second] = ['Баш бармак, бадал жүрөк', 'Чып-чып чыпалак']

const srt = `1
00:00:00,500 --> 00:00:01,500
${first}

2
00:00:02,000 --> 00:00:03,500
${second}
`

/** How words look, as a person finds and changes it: beside the film on a desk, in a sheet in the hand. */
export function createStyleDesk(page: Page, { touch }: { readonly touch: boolean }) {
  const editor = createEditorPage(page)
  const press = (locator: ReturnType<Page['getByRole']>) => (touch ? locator.tap() : locator.click())
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const film = async () => (await savedProject(page)) as Project

  const begin = async () => {
    await editor.start()
    await editor.newVideo(await fixture('portrait'))
    await editor.expectClips(1)
    await editor.drop(captionFile())
    await press(button(say('captionFile.add')))
    await expect.poll(async () => (await film()).captions.cues.length).toBe(2)
    await page.keyboard.press('Escape')
  }
  /** Selects a caption on the timeline and opens how it looks. */
  const open = async (n: number) => {
    await press(editor.timeline.getByRole('button', { name: new RegExp(`^Субтитр ${n},`) }))
    if (touch) {
      await press(button(say('command.style')))
      // Wherever the film stood, the words are in the picture above the sheet.
      const words = [first, second][n - 1]
      await expect(button(`${say('preview.captionPlace')}: ${words}`)).toBeVisible()
    }
    await expect(page.getByRole('tab', { name: say('styling.tab.looks') })).toBeVisible()
  }
  const close = async () => {
    if (touch) await press(button(say('caption.done')))
  }
  const turnTo = (tab: Words) => press(page.getByRole('tab', { name: say(tab), exact: true }))
  const put = (look: string) => press(button(look))
  return { page, editor, press, button, film, begin, open, close, turnTo, put }
}

export type StyleDesk = ReturnType<typeof createStyleDesk>

function captionFile(): string {
  const path = join(cache, 'styles.srt')
  writeFileSync(path, srt)
  return path
}

const styleOf = async ({ film }: StyleDesk) => (await film()).captions.style
const ownOf = async ({ film }: StyleDesk, n: number) => (await film()).captions.cues[n - 1]?.style

/** From a ready look to one of one's own that is still there tomorrow, and one caption that differs. */
export async function styleByHand(desk: StyleDesk) {
  const { page, editor, press, button, begin, open, close, turnTo, put } = desk
  await begin()

  // One press, and all captions wear it; the sample that is worn is marked.
  await open(1)
  await put(say('look.karaoke'))
  await expect(button(say('look.karaoke'))).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await styleOf(desk)).spoken).toBeDefined()

  // Its parts: the face of the letters and their colour.
  await turnTo('styling.tab.font')
  await press(page.getByRole('button', { name: /Lobster/ }))
  await expect.poll(async () => (await styleOf(desk)).font).toBe('Lobster')
  await turnTo('styling.tab.color')
  const colours = page.getByRole('radiogroup', { name: say('styling.textColor') })
  await press(colours.getByRole('radio', { name: say(pink.name), exact: true }))
  await expect.poll(async () => (await styleOf(desk)).color).toBe(pink.value)

  // It is kept under a name, and is there after the page was left.
  await turnTo('styling.tab.looks')
  await press(button(say('styling.save')))
  await page.getByRole('textbox', { name: say('styling.name') }).fill('Менин стилим')
  await press(button(say('action.save')))
  await expect(button('Менин стилим')).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await editor.expectClips(1)
  await open(2)
  await expect(button('Менин стилим')).toHaveAttribute('aria-pressed', 'true')

  // One caption alone looks otherwise, until it is made like the others again.
  await press(page.getByRole('radio', { name: say('styling.scope.one') }))
  await put(say('look.box'))
  await expect.poll(async () => (await ownOf(desk, 2))?.box).toBeDefined()
  expect(await ownOf(desk, 1)).toBeUndefined()
  expect((await styleOf(desk)).font).toBe('Lobster')
  await press(button(say('styling.asOthers')))
  await expect.poll(() => ownOf(desk, 2)).toBeUndefined()
  await close()
}

/** The share of a box's pixels that have the colour that was chosen. */
export function chosenColour({ width, data }: Frame, box: Box): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(pink.value.slice(at, at + 2), 16))
  let count = 0
  for (let y = Math.floor(box.y); y < box.y + box.height; y++) {
    for (let x = Math.floor(box.x); x < box.x + box.width; x++) {
      const at = (y * width + x) * 3
      if (wanted.every((level, channel) => Math.abs((data[at + channel] ?? 0) - level) < 40)) count++
    }
  }
  return count / (box.width * box.height)
}
