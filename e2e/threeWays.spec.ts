import type { Page } from 'playwright/test'
import type { Project } from '../src/project/project'
import { createEditorPage, type EditorPage, say } from './editorPage'
import { createFinger, middleOf } from './finger'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { savedProject } from './savedProject'

// One film of six clips, made with a mouse, with the keyboard alone, and with a finger on a phone: two files, four cuts,
// an edge trimmed to 2 s, the last clip brought between the third and the fourth, a caption from 0:00,5 on.
const words = 'Бармак оюну · ңөү'
const cuts = [1, 2.5, 5, 6.5]
/** Pixels of a second, and with them of the finger's and the mouse's ways, before anyone zooms. */
const second = 60

const files = async () => [await fixture('portrait'), await fixture('landscape')] as const
const made = new Map<string, unknown>()

/** The project without what is new in every one: ids become their turn. */
async function keep(page: Page, way: string) {
  const isTold = (project: Project | undefined) => project?.captions.cues[0]?.text === words
  await expect.poll(async () => isTold(await savedProject(page))).toBe(true)
  const text = JSON.stringify(await savedProject(page))
  const ids = [...new Set(text.match(/(?<=")[0-9a-z]{12}(?=")/g))]
  made.set(way, JSON.parse(ids.reduce((renamed, id, turn) => renamed.replaceAll(id, `id-${turn}`), text)))
}

const lengths = async (page: Page) =>
  (await savedProject(page))?.main.map(({ length }) => Math.round(length / 1e4) / 100)

test.describe
  .serial('the same film', () => {
    test('with a mouse', async ({ page }) => {
      const editor = createEditorPage(page)
      await editor.start()
      await editor.newVideo(...(await files()))
      await editor.expectClips(2)
      const [begin, ruler] = await rulerOf(editor)
      const goTo = (time: number) => page.mouse.click(begin + time * second, ruler)
      for (const cut of cuts) {
        await goTo(cut)
        await editor.press('command.split')
      }
      await editor.expectClips(6)

      await editor.clips.nth(1).click()
      const edge = await middleOf(page.getByRole('slider', { name: /^Клип 2.*: аягы/ }))
      await drag(page, edge, { x: edge.x - second / 2, y: edge.y })
      await expect.poll(() => lengths(page)).toEqual([1, 1, 1.5, 1, 1.5, 1.5])

      const last = await middleOf(editor.clips.nth(5))
      await drag(page, last, { x: begin + 3.6 * second, y: last.y })
      await expect.poll(() => lengths(page)).toEqual([1, 1, 1.5, 1.5, 1, 1.5])

      await goTo(0.5)
      await editor.caption(words)
      await keep(page, 'mouse')
    })

    test('with the keyboard alone', async ({ page }) => {
      const editor = createEditorPage(page)
      await page.goto('./')
      await tabTo(page, new RegExp(`^${say('language.ky')}`))
      await page.keyboard.press('Enter')
      await tabTo(page, say('home.new'))
      const asked = page.waitForEvent('filechooser')
      await page.keyboard.press('Enter')
      await (await asked).setFiles([...(await files())])
      await editor.expectClips(2)

      const goTo = async (time: number) => {
        await page.keyboard.press('Home')
        for (let step = 1; step <= time; step++) await page.keyboard.press('Shift+ArrowRight')
        for (let frame = 0; frame < Math.round((time % 1) * 30); frame++) await page.keyboard.press('ArrowRight')
      }
      for (const cut of cuts) {
        await goTo(cut)
        await page.keyboard.press('KeyS')
      }
      await editor.expectClips(6)
      await page.keyboard.press('Escape')

      await goTo(2)
      await page.keyboard.press('KeyW')
      await expect.poll(() => lengths(page)).toEqual([1, 1, 1.5, 1, 1.5, 1.5])

      await tabTo(page, /^Клип 6/)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Alt+ArrowLeft')
      await page.keyboard.press('Alt+ArrowLeft')
      await expect.poll(() => lengths(page)).toEqual([1, 1, 1.5, 1.5, 1, 1.5])

      await goTo(0.5)
      await page.keyboard.press('KeyT')
      await expect(page.getByRole('textbox', { name: say('caption.text') })).toBeFocused()
      await page.keyboard.insertText(words)
      await page.keyboard.press('Escape')
      await keep(page, 'keyboard')
    })

    test.describe(() => {
      test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true })

      test('with a finger', async ({ page }) => {
        const editor = createEditorPage(page)
        await editor.start()
        await editor.newVideo(...(await files()))
        await editor.expectClips(2)
        const finger = await createFinger(page)
        const ground = await middleOf(editor.timeline)
        let at = 0
        /** The film slides under the needle, as far as a thumb goes at once. */
        const goTo = async (time: number) => {
          while (at !== time) {
            const way = Math.max(-3, Math.min(3, time - at))
            await finger.slide({ x: way > 0 ? 300 : 60, y: ground.y }, { x: -way * second, y: 0 })
            at += way
          }
        }
        for (const cut of cuts) {
          await goTo(cut)
          await editor.press('command.split')
        }
        await editor.expectClips(6)

        await goTo(2)
        await page.touchscreen.tap(180 - 20, (await middleOf(editor.clips.nth(1))).y)
        await expect(editor.clips.nth(1)).toHaveAttribute('aria-pressed', 'true')
        const edge = await middleOf(page.getByRole('slider', { name: /^Клип 2.*: аягы/ }))
        await finger.slide(edge, { x: -second / 2, y: 0 })
        await expect.poll(() => lengths(page)).toEqual([1, 1, 1.5, 1, 1.5, 1.5])

        // Lifted, all clips stand as tiles of 64 px under the thumb.
        at = await clockOf(page)
        await goTo(6.5)
        const last = { x: 200, y: (await middleOf(editor.clips.nth(5))).y }
        await finger.slide(last, { x: -2 * 64, y: 0 }, { hold: 600 })
        await expect.poll(() => lengths(page)).toEqual([1, 1, 1.5, 1.5, 1, 1.5])

        at = await clockOf(page)
        await goTo(0.5)
        // What the tools offer while a clip is selected is for that clip.
        await editor.press('command.deselect')
        await editor.caption(words)
        await keep(page, 'finger')
      })
    })

    test('is the same project, cut on whole frames', () => {
      expect([...made.keys()]).toEqual(['mouse', 'keyboard', 'finger'])
      expect(made.get('keyboard')).toEqual(made.get('mouse'))
      expect(made.get('finger')).toEqual(made.get('mouse'))
      const { main } = made.get('mouse') as Project
      let end = 0
      for (const { length } of main) {
        end += length
        expect(Math.abs(end * 30 - Math.round((end * 30) / 1e6) * 1e6)).toBeLessThan(30 * main.length)
      }
    })
  })

/** Where the film begins on the screen, and the height of the ruler above it. */
async function rulerOf(editor: EditorPage): Promise<readonly [number, number]> {
  const first = await editor.clips.first().boundingBox()
  const timeline = await editor.timeline.boundingBox()
  if (!first || !timeline) throw new Error('There is no film on the screen')
  // Between two clips a hair's breadth is left free.
  return [Math.round(first.x) - 1, timeline.y + 10]
}

type Point = { readonly x: number; readonly y: number }

async function drag(page: Page, from: Point, to: Point) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.up()
}

/** Goes on with the Tab key until it stands on what is called so. */
async function tabTo(page: Page, name: string | RegExp) {
  const wanted = page.getByRole('button', { name, exact: typeof name === 'string' }).first()
  const isThere = () => wanted.evaluate((element) => element === document.activeElement)
  for (let tab = 0; tab < 120; tab++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not come to ${name}`)
}

/** Seconds on the clock, to a tenth: `0:03,1` is 3.1. */
async function clockOf(page: Page): Promise<number> {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).replace(',', '.').split(':').map(Number)
  return (minutes ?? 0) * 60 + (seconds ?? 0)
}
