import type { Locator, Page } from 'playwright/test'
import { say } from './editorPage'
import { openGestureDesk, px } from './gestureDesk'
import { expect, test } from './guard'

const [A, B, C] = [/^Клип 1[^0-9]/, /^Клип 2[^0-9]/, /^Клип 3[^0-9]/]

/** With the button still held when `meanwhile` is done; then it is let go, unless that was the Escape key. */
async function drag(page: Page, from: Point, by: Point, meanwhile?: () => Promise<unknown>) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 10 })
  await meanwhile?.()
  await page.mouse.up()
}
type Point = { readonly x: number; readonly y: number }

const guideOf = (page: Page): Locator => page.locator('[data-guide]')

test.describe('with a mouse', () => {
  test('a sound snaps to a cut with a line, unless Control is held or snapping is off', async ({ page }) => {
    const desk = await openGestureDesk(page)
    const song = /^Үн 1/
    await drag(page, await desk.at(song), { x: px - 5, y: 0 }, () => expect(guideOf(page)).toBeVisible())
    await desk.expectFilm(desk.starts, [
      ['overlay', 5],
      ['sound', 2],
    ])
    await expect(guideOf(page)).toHaveCount(0)

    await page.keyboard.down('Control')
    await drag(page, await desk.at(song), { x: -6, y: 0 }, () => expect(guideOf(page)).toHaveCount(0))
    await page.keyboard.up('Control')
    await desk.expectFilm(desk.starts, [
      ['overlay', 5],
      ['sound', 1.9],
    ])
    await page.keyboard.press('KeyN')
    await drag(page, await desk.at(song), { x: 4, y: 0 })
    await drag(page, await desk.at(song), { x: -10, y: 0 })
    await desk.expectFilm((project) => desk.starts(project)[1]?.[1] !== 2, true)
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+KeyZ')
    await desk.expectFilm(desk.starts, [
      ['overlay', 5],
      ['sound', 1],
    ])
  })

  test('an overlay goes between the clips, and a clip is lifted out', async ({ page }) => {
    const desk = await openGestureDesk(page)
    const over = /^Үстүнкү сүрөт 1/
    const main = await desk.boxOf(A)
    const overlay = await desk.at(over)
    await drag(page, overlay, { x: -2 * px, y: main.y + 20 - overlay.y }, () =>
      expect(page.locator('[data-guide="cut"]')).toBeVisible(),
    )
    await desk.expectFilm(desk.lengths, [2, 2, 1, 4])
    await desk.expectFilm((project) => project.lanes.map(({ kind }) => kind), ['sound'])

    const clip = await desk.at(B)
    await drag(page, clip, { x: 0, y: -50 })
    await desk.expectFilm(desk.lengths, [2, 1, 4])
    await desk.expectFilm((project) => project.lanes.map(({ kind }) => kind), ['overlay', 'sound'])
    await page.keyboard.press('Control+KeyZ')
    await page.keyboard.press('Control+KeyZ')
    await desk.expectFilm(desk.lengths, [2, 2, 4])
  })

  test('Escape takes any of it back', async ({ page }) => {
    const desk = await openGestureDesk(page)
    const before = JSON.stringify(await desk.film())
    const takeBack = () => page.keyboard.press('Escape')
    await drag(page, await desk.at(/^Үн 1/), { x: 80, y: 0 }, takeBack)
    await drag(page, await desk.at(/^Үстүнкү сүрөт 1/), { x: -80, y: 60 }, takeBack)
    await drag(page, await desk.at(B), { x: 0, y: -50 }, takeBack)
    await drag(page, await desk.at(B), { x: 150, y: 0 }, takeBack)
    await desk.piece(B).click()
    const edge = await desk.handle(/^Клип 2.*: аягы/)
    await drag(page, edge, { x: -40, y: 0 }, takeBack)
    await page.keyboard.down('Alt')
    await drag(page, await desk.at(B), { x: 40, y: 0 }, takeBack)
    await page.keyboard.up('Alt')
    await expect(page.getByRole('button', { name: say('command.undo'), exact: true }).first()).toBeDisabled()
    expect(JSON.stringify(await desk.film())).toBe(before)
  })

  test('a box selects what it touches, Shift adds, a click on the ground lets go and brings the playhead', async ({
    page,
  }) => {
    const desk = await openGestureDesk(page)
    const chosen = desk.editor.timeline.getByRole('button', { pressed: true })
    const captions = { x: (await desk.boxOf(B)).x + 30, y: (await desk.boxOf(B)).y + 80 }
    await drag(page, captions, { x: 3 * px, y: -60 }, () => expect(page.locator('[data-box]')).toBeVisible())
    await expect(chosen).toHaveCount(2)
    await page.keyboard.down('Shift')
    await desk.piece(A).click()
    await expect(chosen).toHaveCount(3)
    await desk.piece(A).click()
    await page.keyboard.up('Shift')
    await expect(chosen).toHaveCount(2)
    await page.mouse.click(captions.x, captions.y)
    await expect(chosen).toHaveCount(0)
    await expect(page.getByRole('timer')).toHaveText('0:02,5')
  })

  test('several move together', async ({ page }) => {
    const desk = await openGestureDesk(page)
    await desk.piece(/^Үн 1/).click()
    await desk.piece(/^Үстүнкү сүрөт 1/).click({ modifiers: ['Shift'] })
    await page.keyboard.down('Control')
    await drag(page, await desk.at(/^Үстүнкү сүрөт 1/), { x: px / 2, y: 0 })
    await page.keyboard.up('Control')
    await desk.expectFilm(desk.starts, [
      ['overlay', 5.5],
      ['sound', 1.5],
    ])
  })

  test('drags an end of the range, and a marker', async ({ page }) => {
    const desk = await openGestureDesk(page)
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('KeyI')
    await page.keyboard.press('Shift+KeyM')
    const range = desk.editor.timeline.getByRole('slider', { name: say('timeline.rangeStart') })
    const end = await range.boundingBox()
    await drag(page, { x: (end?.x ?? 0) + (end?.width ?? 0) - 3, y: (end?.y ?? 0) + 4 }, { x: 2 * px, y: 0 })
    await expect(range).toHaveAttribute('aria-valuenow', '3')
    await drag(page, await desk.at(/^Белги 1/), { x: px - 4, y: 0 })
    await desk.expectFilm(({ markers }) => markers.map(({ anchor }) => 'at' in anchor && anchor.at), [2_000_000])
  })

  test('slips with Alt, and drags fades', async ({ page }) => {
    const desk = await openGestureDesk(page)
    await page.keyboard.down('Alt')
    await drag(page, await desk.at(B), { x: px, y: 0 })
    await page.keyboard.up('Alt')
    await desk.expectFilm((project) => project.main[1]?.sourceStart, 1_000_000)
    await desk.expectFilm(desk.lengths, [2, 2, 4])

    await desk.piece(C).click()
    await drag(page, await desk.handle(/^Клип 3.*: .*чыг/), { x: px / 2, y: 0 })
    await desk.expectFilm((project) => JSON.stringify(project.main[2]?.content).includes('"fadeIn":500000'), true)
  })

  test('beyond the outermost lane of its kind is a new one', async ({ page }) => {
    const desk = await openGestureDesk(page)
    await desk.piece(/^Үн 1/).click()
    await page.keyboard.press('Control+KeyC')
    await page.keyboard.press('End')
    await page.keyboard.press('Control+KeyV')
    await desk.expectFilm((project) => project.lanes.map(({ items }) => items.length), [1, 2])
    await drag(page, await desk.at(/^Үн 1/), { x: 0, y: 40 })
    await desk.expectFilm((project) => project.lanes.map(({ items }) => items.length), [1, 1, 1])
  })

  test('the wheel goes along, with Control it zooms at the pointer, the middle button pushes the film', async ({
    page,
  }) => {
    const desk = await openGestureDesk(page)
    const before = await desk.boxOf(B)
    await page.mouse.move(before.x + 60, before.y + 20)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -500)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await desk.boxOf(B)).width).toBeGreaterThan(before.width * 2)
    const zoomed = await desk.boxOf(B)
    expect(Math.abs((before.x + 60 - zoomed.x) / zoomed.width - 60 / before.width)).toBeLessThan(0.02)

    await page.mouse.wheel(0, 100)
    await expect.poll(async () => (await desk.boxOf(B)).x).toBeCloseTo(zoomed.x - 100, -1)
    await page.mouse.down({ button: 'middle' })
    await page.mouse.move(before.x + 110, before.y + 20, { steps: 5 })
    await page.mouse.up({ button: 'middle' })
    await expect.poll(async () => (await desk.boxOf(B)).x).toBeCloseTo(zoomed.x - 50, -1)
  })

  test('what is locked stays where it is', async ({ page }) => {
    const desk = await openGestureDesk(page)
    const film = await desk.film()
    await desk.open({ ...film, mainSettings: { locked: true } })
    await drag(page, await desk.at(B), { x: 150, y: 0 })
    await drag(page, await desk.at(B), { x: 0, y: -60 })
    await desk.piece(B).click()
    await expect(desk.piece(B)).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('button', { name: say('command.undo'), exact: true }).first()).toBeDisabled()
    await desk.expectFilm(desk.lengths, [2, 2, 4])
  })
})
