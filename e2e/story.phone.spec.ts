import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { cache } from '../scripts/paths.mjs'
import { storyParts } from '../src/project/storyParts'
import { createEditorPage, say } from './editorPage'
import { frameAt } from './film/frames'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { differing, expectPlaysEverywhere } from './judge'
import { savedProject } from './savedProject'

declare global {
  var shared: Promise<string> | undefined
}

const scene = (page: Page, n: number) => page.getByRole('listitem', { name: say('story.scene', { n: String(n) }) })
const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' }).first()
const template = (page: Page, name: string) =>
  button(page.getByRole('list', { name: say('story.shelf') }), new RegExp(`^${name}`))
const states = async (page: Page) => {
  const project = await savedProject(page)
  return project && storyParts(project).map(({ state }) => state)
}

test.describe('from nothing', () => {
  test.use({ permissions: ['camera', 'microphone'] })

  test('to a film in thirty taps: filmed, picked, written, spoken, made and shared', async ({ page }) => {
    test.setTimeout(120_000)
    await page.addInitScript(() => {
      // Desktop browsers have no share sheet: this one keeps what it is given.
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files: [file] = [] }: ShareData) => {
          const reader = new FileReader()
          globalThis.shared = new Promise((resolve) => {
            reader.onload = () => resolve(String(reader.result))
          })
          if (file) reader.readAsDataURL(file)
        },
      })
    })
    let taps = 0
    const tap = async (target: Locator) => {
      await target.tap()
      taps++
    }
    await page.goto('./')
    await tap(button(page, new RegExp(`^${say('language.ky')}`)))
    await tap(template(page, say('template.fingers')))

    const camera = page.getByRole('dialog', { name: say('filming.title') })
    for (const n of [1, 2]) {
      await tap(button(scene(page, n), say('filming.title')))
      await expect(camera).toContainText(say('template.hint.handsAbove'))
      await tap(button(camera, say('filming.start')))
      // It stops by itself once there is enough.
      await expect(button(camera, say('filming.use'))).toBeVisible({ timeout: 20_000 })
      await tap(button(camera, say('filming.use')))
      await expect(button(scene(page, n), say('story.repick'))).toBeVisible({ timeout: 20_000 })
    }
    const asked = page.waitForEvent('filechooser')
    await tap(button(scene(page, 3), say('filming.gallery')))
    await (await asked).setFiles([await fixture('photo'), await fixture('tall')])
    taps += 2
    await expect(button(scene(page, 4), say('story.repick'))).toBeVisible({ timeout: 20_000 })
    const words = page.getByRole('textbox', { name: say('story.words', { n: '1' }) })
    await tap(words)
    await page.keyboard.type('Биздин оюн')
    await expect(words).toHaveValue('Биздин оюн')
    await tap(button(page, new RegExp(`^${say('story.done')}`)))

    await tap(button(page, say('command.voiceover')))
    const sheet = page.getByRole('dialog', { name: say('command.voiceover') })
    await tap(button(sheet, say('voiceover.start')))
    await expect(sheet).toContainText(say('voiceover.recording'), { timeout: 10_000 })
    await page.waitForTimeout(1500)
    await tap(button(sheet, say('voiceover.stop')))
    await expect(sheet).toContainText(say('voiceover.kept'))
    await tap(button(sheet, say('caption.done')))

    await tap(button(page, say('command.export')))
    await expect(page.getByRole('group', { name: say('privacy.title') })).toBeVisible()
    await tap(page.getByRole('radio', { name: new RegExp(`^${say('export.whatsapp')}`) }))
    await tap(button(page, say('export.start')))
    await expect(page.getByRole('heading', { name: say('export.done') })).toBeVisible({ timeout: 60_000 })
    await tap(button(page, say('export.share')))
    console.log(`${taps} taps`)
    expect(taps).toBeLessThanOrEqual(30)

    const film = await page.evaluate(() => shared)
    const path = join(cache, 'films', 'journey.mp4')
    mkdirSync(join(cache, 'films'), { recursive: true })
    writeFileSync(path, Buffer.from(film?.split(',')[1] ?? '', 'base64'))
    // 3 + 5 s filmed, 5 + 5 s picked, 5 + 4 s left out, 3 s of words.
    const size = { width: 540, height: 960 }
    await expectPlaysEverywhere(path, size, 21 * 30)
    const upper = { x: 60, y: 150, width: 420, height: 140 }
    expect(differing(await frameAt(path, 8 * 30), await frameAt(path, 9 * 30), upper)).toBeGreaterThan(0.01)
    const project = await savedProject(page)
    expect(project && storyParts(project).map(({ state, words }) => `${state} ${words}`)).toEqual([
      'filled Биздин оюн',
      'filled Баш бармак',
      'filled Бадал жүрөк',
      'filled Ортон оймок',
      'out Оюу чиймек',
      'out Чып-чып чыпалак',
      'words Күнүнө 5 мүнөт ойноңуз',
    ])
    expect(project?.lanes).toContainEqual(expect.objectContaining({ kind: 'sound', voice: true }))
  })
})

test('a story is put in order, made to last, left and found again, and kept as a template', async ({ page }) => {
  test.setTimeout(90_000)
  const editor = createEditorPage(page)
  await editor.start()
  await template(page, say('template.steps')).tap()
  const asked = page.waitForEvent('filechooser')
  await button(scene(page, 3), say('filming.gallery')).tap()
  await (await asked).setFiles([await fixture('silent'), await fixture('talk')])
  await expect(button(scene(page, 4), say('story.repick'))).toBeVisible({ timeout: 20_000 })

  const clips = async (n: number) => {
    const project = await savedProject(page)
    const { clips = [] } = (project && storyParts(project)[n - 1]) ?? {}
    return clips.map(({ length, speed = 1, sourceStart }) => [sourceStart / 1e6, length / 1e6, speed])
  }
  // 2 s for 8: on its last picture, slower, or again.
  await expect.poll(async () => (await clips(3)).map(([, length]) => length)).toEqual([2, 6])
  await scene(page, 3)
    .getByRole('radio', { name: say('story.loop') })
    .tap()
  await expect.poll(async () => (await clips(3)).map(([, length]) => length)).toEqual([2, 2, 2, 2])
  await scene(page, 3)
    .getByRole('radio', { name: say('story.slow') })
    .tap()
  await expect.poll(() => clips(3)).toEqual([[0, 8, 0.25]])

  // 30 s for 8: which of them are seen.
  const strip = scene(page, 4).getByRole('slider', { name: say('story.part') })
  await strip.scrollIntoViewIfNeeded()
  const box = await strip.boundingBox()
  if (!box) throw new Error('The strip is there')
  await page.mouse.move(box.x + box.width / 2, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await clips(4))[0]?.[0]).toBeGreaterThan(3)

  // The second step becomes the first: numbers follow, her own words stay.
  await page.getByRole('textbox', { name: say('story.words', { n: '3' }) }).fill('Камыр жууруйбуз')
  await button(scene(page, 4), `${say('story.up')}: ${say('story.scene', { n: '4' })}`).tap()
  await expect(page.getByRole('textbox', { name: say('story.words', { n: '3' }) })).toHaveValue('1-кадам')
  await expect(page.getByRole('textbox', { name: say('story.words', { n: '4' }) })).toHaveValue('Камыр жууруйбуз')
  await button(page, say('story.add')).tap()
  await expect(page.getByRole('textbox', { name: say('story.words', { n: '6' }) })).toHaveValue('4-кадам')
  await button(page, `${say('story.skip')}: ${say('story.scene', { n: '1' })}`).tap()
  await expect(scene(page, 1)).toContainText(say('story.skipped'))
  const now = ['out', 'empty', 'filled', 'filled', 'empty', 'empty', 'empty', 'words']
  await expect.poll(() => states(page)).toEqual(now)

  // Left in the middle: everything is where it was.
  await button(page, say('editor.back')).tap()
  const mine = page.getByRole('list', { name: say('home.mine') })
  await mine.getByRole('button').first().tap()
  await expect(scene(page, 1)).toContainText(say('story.skipped'))
  await button(scene(page, 1), say('story.return')).tap()
  await button(page, say('command.undo')).tap()
  await button(page, new RegExp(`^${say('story.done')}`)).tap()
  await expect.poll(() => states(page)).toEqual(['out', 'out', 'filled', 'filled', 'out', 'out', 'words'])
  await button(page, say('command.story')).tap()
  await expect(scene(page, 2)).toContainText(say('story.skipped'))
  await button(page, say('editor.back')).tap()

  // A template of it, as a file and back.
  await button(mine, new RegExp(`^${say('home.more', { name: '' })}`)).tap()
  await page.getByRole('menuitem', { name: say('ownTemplate.keep') }).tap()
  await page.getByRole('textbox', { name: say('ownTemplate.name') }).fill('Боорсок')
  await button(page.getByRole('dialog'), say('action.save')).tap()
  const more = button(page, say('home.more', { name: 'Боорсок' }))
  await more.tap()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: say('ownTemplate.save') }).tap()
  const file = join(cache, 'films', 'Боорсок.tasma-template')
  await (await saving).saveAs(file)
  await more.tap()
  await page.getByRole('menuitem', { name: say('action.delete') }).tap()
  await expect(template(page, 'Боорсок')).toBeHidden()
  const open = async (path: string) => {
    const choosing = page.waitForEvent('filechooser')
    await button(page, say('ownTemplate.open')).tap()
    await (await choosing).setFiles(path)
  }
  const damaged = join(cache, 'films', 'damaged.tasma-template')
  writeFileSync(damaged, readFileSync(file, 'utf8').slice(0, 300))
  await open(damaged)
  await expect(page.getByRole('alert')).toHaveText(say('ownTemplate.damaged'))
  await open(file)
  await template(page, 'Боорсок').tap()
  await expect(page.getByRole('textbox', { name: say('story.words', { n: '2' }) })).toHaveValue('Камыр жууруйбуз')
})
