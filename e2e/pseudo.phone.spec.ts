import type { Locator, Page } from 'playwright/test'
import en from '../locales/en.json' with { type: 'json' }
import { expectNoFaults, followDevice } from './axeFaults'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { cutOff } from './pseudo/cutOff'
import { stretched, stretchLocales, type Words } from './pseudo/stretched'
import { tourRecording } from './recordingTour'
import { standing } from './standing'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** The program with words half as long again, and an eye for what is cut off there. */
async function openStretched(page: Page) {
  const count = await stretchLocales(page)
  const look = async (screen: string) => {
    await standing(page)
    expect.soft(await cutOff(page), screen).toEqual([])
  }
  const button = (key: Words, within: Locator = page.locator('body')) =>
    within.getByRole('button', { name: stretched(key), exact: true }).first()
  const sheet = page.getByRole('dialog').last()
  const close = () => page.keyboard.press('Escape')
  /** Opens what a key opens, looks at each of its sides, and closes it. */
  const lookAt = async (screen: string, key: string) => {
    await page.keyboard.press(key)
    await expect(sheet).toBeVisible()
    await look(screen)
    const tabs = await sheet.getByRole('tab').all()
    for (const [n, tab] of tabs.entries()) {
      await tab.tap()
      await look(`${screen}, side ${n + 1}`)
    }
    await button('action.close', sheet).tap()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.goto('./')
  await look('first start')
  await page.getByRole('button', { name: new RegExp(`^${en['language.en']}`) }).tap()
  await expect(button('home.new')).toBeVisible()
  expect(count()).toBeGreaterThan(Object.keys(en).length - 10)
  return {
    button,
    sheet,
    close,
    look,
    lookAt,
    clips: page.getByRole('button', { name: new RegExp(`^${stretched('inspector.clip')} \\d`) }),
    newVideo: async (...files: string[]) => {
      const asked = page.waitForEvent('filechooser')
      await button('home.new').tap()
      await (await asked).setFiles(files)
    },
  }
}

test.describe('words half as long again are read whole on a narrow phone', () => {
  test('at home, and in all that is made with a camera and a microphone', async ({ page, context }) => {
    test.setTimeout(90_000)
    await followDevice(page)
    await context.grantPermissions(['camera', 'microphone'])
    const { button, sheet, close, look } = await openStretched(page)
    await look('home')
    for (const menu of ['settings.theme', 'settings.language'] as const) {
      await page.getByRole('button', { name: new RegExp(`^${stretched(menu)}`) }).tap()
      await look(menu)
      await close()
    }
    await button('command.help').tap()
    await expect(sheet.locator('summary').first()).toBeVisible()
    await look('help')
    for (const page of [0, 8]) {
      await sheet.locator('summary').nth(page).tap()
      await look(`help, page ${page + 1}`)
    }
    await close()
    // The way there is long, and whether all of it can be read and named, in the dark and by day, is asked on the same one.
    await tourRecording(page, {
      word: stretched,
      look: async (screen) => {
        await look(screen)
        await expectNoFaults(page, screen)
      },
    })
    await button('editor.back').tap()
    const more = page.getByRole('button', { name: new RegExp(`^${stretched('home.more').split(':')[0]}:`) }).last()
    await expect(more).toBeVisible()
    await look('home with a video')
    for (const item of ['edit.rename', 'ownTemplate.keep', 'action.delete'] as const) {
      await more.tap()
      await look('what can be done with a video')
      await page.getByRole('menuitem', { name: stretched(item) }).tap()
      await look(item)
      if (item === 'ownTemplate.keep') await button('action.save', sheet).tap()
      else if (item === 'edit.rename') await close()
    }
    await look('home with an own template')
  })

  test('in the editor of a film', async ({ page }) => {
    const { button, sheet, close, look, lookAt, clips, newVideo } = await openStretched(page)
    await newVideo(await fixture('portrait'), await fixture('music'), await fixture('textAsMp4'))
    await expect(clips).toHaveCount(1, { timeout: 30_000 })
    await expect(page.getByRole('alert')).toBeVisible()
    await look('editor with a refused file')
    await button('tool.more').tap()
    await look('more tools')
    await close()
    for (const [screen, key] of [
      ['tracks', 'Shift+KeyL'],
      ['shape', 'Shift+KeyR'],
      ['stickers', 'Shift+KeyE'],
      ['history', 'KeyH'],
      ['frame', 'Shift+KeyP'],
      ['shortcuts', 'F1'],
      ['captions', 'KeyC'],
    ] as const) {
      await lookAt(screen, key)
    }
    await page.keyboard.press('KeyC')
    for (const way of ['typing', 'tapping', 'voice'] as const) {
      await page.getByRole('button', { name: new RegExp(`^${stretched(`captionWay.${way}`)}`) }).tap()
      await look(`captions by ${way}`)
      await button('action.close', sheet).tap()
    }
    await close()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('KeyT')
    await expect(sheet).toBeVisible()
    await look('a caption')
    await page.keyboard.insertText('Бармак оюну')
    await button('caption.done', sheet).tap()
    await lookAt('list of captions', 'KeyC')
    await lookAt('style of captions', 'Shift+KeyC')
    await button('command.deselect').tap()
    await page.keyboard.press('Shift+KeyM')
    await look('a marker')
    await lookAt('words of a marker', 'F2')
    await button('command.deselect').tap()
    await page.keyboard.press('Control+KeyZ')
    await look('a step taken back')

    await page.keyboard.press('Control+KeyE')
    await expect(button('export.start', sheet)).toBeVisible()
    await look('export')
    await sheet.getByText(stretched('export.advanced')).tap()
    await look('export, more')
    await page.getByRole('radio', { name: new RegExp(`^${stretched('export.whatsapp')}`) }).tap()
    await button('export.start', sheet).tap()
    await look('a film in the making')
    await expect(page.getByRole('heading', { name: stretched('export.done') })).toBeVisible({ timeout: 30_000 })
    await look('a film that is made')
  })

  test('in all that can be done with a piece', async ({ page }) => {
    const { button, sheet, close, look, lookAt, clips, newVideo } = await openStretched(page)
    await newVideo(await fixture('photo'), await fixture('portrait'))
    await expect(clips).toHaveCount(2, { timeout: 30_000 })
    await page.keyboard.press('End')
    await clips.last().tap()
    await expect(clips.last()).toHaveAttribute('aria-pressed', 'true')
    await look('a clip')
    await button('tool.more').tap()
    await look('more for a clip')
    await close()
    for (const [screen, key] of [
      ['looks', 'KeyG'],
      ['speed', 'KeyR'],
      ['volume', 'KeyV'],
      ['placing', 'Shift+KeyF'],
      ['movement', 'KeyY'],
      ['transitions', 'Shift+KeyB'],
    ] as const) {
      await lookAt(screen, key)
    }
    await page.keyboard.press('Home')
    await clips.first().tap()
    await page.keyboard.press('Shift+KeyK')
    await lookAt('movement with a diamond', 'KeyY')
    await page.keyboard.press('KeyX')
    await look('cropping')
    await close()
    await button('command.deselect').tap()
    await page.keyboard.press('Shift+KeyT')
    await expect(sheet).toBeVisible()
    await look('a title')
    await page.keyboard.insertText('Бармак оюну')
    await button('caption.done', sheet).tap()
    await look('a title that is selected')
    await lookAt('style', 'Shift+KeyC')
    await lookAt('animation', 'KeyE')
    await button('command.deselect').tap()
    await page.keyboard.press('Shift+KeyE')
    await sheet.getByRole('radio').or(sheet.getByRole('button')).nth(4).tap()
    await look('a sticker')
    await page.keyboard.press('Control+KeyA')
    await look('several pieces')
  })
})
