import { say } from './editorPage'
import { frameAt } from './film/frames'
import { middleOf } from './finger'
import { expect, test } from './guard'
import { expectSamePlace, far, inkOf, near, openTitleDesk } from './titleDesk'

type Desk = Awaited<ReturnType<typeof openTitleDesk>>
type Point = { readonly x: number; readonly y: number }

/** The mouse goes from one place by some pixels; what is looked at before it is let go. */
async function drag({ page }: Desk, from: Point, by: Point, meanwhile = async () => {}) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 10 })
  await meanwhile()
  await page.mouse.up()
}

test('two titles at once are moved with guides, sized, turned and taken back with the mouse', async ({ page }) => {
  const desk = await openTitleDesk(page)
  const frame = (await desk.canvas.boundingBox()) ?? { width: 0, height: 0 }
  const at = () => middleOf(desk.hold(near))

  // A click selects, and a second one opens the words for typing.
  await desk.hold(far).click()
  await expect(desk.hold(far)).toHaveAttribute('aria-pressed', 'true')
  await desk.hold(near).click()
  await expect(desk.hold(far)).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('textbox', { name: say('title.text') })).not.toBeFocused()
  await desk.hold(near).dblclick()
  await expect(page.getByRole('textbox', { name: say('title.text') })).toBeFocused()
  await expect(page.getByRole('textbox', { name: say('title.text') })).toHaveValue(near.words)
  await page.keyboard.press('Escape')

  // Away from every line it lies where it was put; near one it is drawn to it. The safe zone is seen meanwhile.
  await expect(page.getByText(say('zone.hint'))).toHaveCount(0)
  await drag(desk, await at(), { x: -0.07 * frame.width, y: -0.047 * frame.height }, async () => {
    await expect(page.getByText(say('zone.hint'))).toBeVisible()
  })
  await expect(page.getByText(say('zone.hint'))).toHaveCount(0)
  await expect.poll(async () => Math.abs((await desk.style(near)).x - 0.43)).toBeLessThan(0.005)
  await drag(desk, await at(), { x: 0.06 * frame.width, y: 0.24 * frame.height }, async () => {
    await expect(desk.guides('x')).toHaveCount(1)
    await expect(desk.guides('y')).toHaveCount(1)
  })
  await expect(desk.guides('x')).toHaveCount(0)
  await desk.expectStyle(near, { x: 0.5, y: 0.5 })
  await page.keyboard.down('Control')
  await drag(desk, await at(), { x: 4, y: 0 }, () => expect(desk.guides('x')).toHaveCount(0))
  await page.keyboard.up('Control')
  await expect.poll(async () => (await desk.style(near)).x).toBeGreaterThan(0.505)

  // Escape takes a drag back, and nothing of it is left to undo.
  const before = await desk.film()
  await drag(desk, await at(), { x: 40, y: 90 }, () => page.keyboard.press('Escape'))
  await expect(desk.hold(near)).toHaveAttribute('aria-pressed', 'true')
  await desk.undo().click()
  await expect(desk.notice).toHaveText('Орду жана өлчөмү кайтарылды')
  await desk.expectStyle(near, { x: 0.5, y: 0.5 })
  await page.getByRole('button', { name: say('command.redo'), exact: true }).click()
  await expect.poll(desk.film).toEqual(before)

  // By its corner: as far from the middle as it goes, as large it is.
  const middle = await at()
  const corner = await middleOf(desk.grip('size'))
  const way = { x: (corner.x - middle.x) * 0.5, y: (corner.y - middle.y) * 0.5 }
  await drag(desk, corner, way)
  await expect.poll(async () => Math.abs((await desk.style(near)).size - 0.18)).toBeLessThan(0.006)

  // Around its middle: a quarter is caught, and shown.
  const turn = await middleOf(desk.grip('turn'))
  const [x, y] = [turn.x - middle.x, turn.y - middle.y]
  await drag(desk, turn, { x: -y - x + 1, y: x - y + 1 }, () => expect(page.getByText('90°')).toBeVisible())
  await desk.expectStyle(near, { rotation: 90 })
  await desk.undo().click()
  await expect(desk.notice).toHaveText('Буруу кайтарылды')
  await expect.poll(async () => (await desk.style(near)).rotation).toBeUndefined()
})

test('the keyboard alone moves, sizes, turns and aligns a title', async ({ page }) => {
  const desk = await openTitleDesk(page)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await desk.hold(near).focus()
  await press('ArrowRight', 'ArrowRight', 'ArrowUp')
  await desk.expectStyle(near, { x: 0.52, y: 0.29 })
  await press('Shift+ArrowLeft', 'Shift+ArrowDown')
  await desk.expectStyle(near, { x: 0.47, y: 0.34 })
  await press('Alt+ArrowUp', 'Alt+Shift+ArrowRight', 'Alt+ArrowLeft')
  await desk.expectStyle(near, { size: 0.1224, rotation: 14 })
  await press('Control+KeyZ')
  await expect(desk.notice).toHaveText('Буруу кайтарылды')
  await press('Control+KeyZ')
  await desk.expectStyle(near, { x: 0.5, y: 0.3, size: 0.12 })

  await desk.hold(near).focus()
  await press('Enter')
  const field = page.getByRole('textbox', { name: say('title.text') })
  await expect(field).toBeFocused()
  await field.fill('Бармак\nжана кол')
  await press('Escape')
  await page.getByRole('radio', { name: say('align.left'), exact: true }).focus()
  await press('Space')
  const changed = { words: 'Бармак\nжана кол', color: near.color }
  await desk.expectStyle(changed, { align: 'left' })
  await page.getByRole('radio', { name: say('placing.bottomLeft') }).focus()
  await press('Space')
  await expect(page.getByRole('radio', { name: say('placing.bottomLeft') })).toBeChecked()
})

test('the film has its titles where the preview has them', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = await openTitleDesk(page)
  const frame = (await desk.canvas.boundingBox()) ?? { width: 0, height: 0 }
  await drag(desk, await middleOf(desk.hold(near)), { x: -0.12 * frame.width, y: -0.09 * frame.height })
  const middle = await middleOf(desk.hold(near))
  const turn = await middleOf(desk.grip('turn'))
  const [x, y] = [turn.x - middle.x, turn.y - middle.y]
  const [sin, cos] = [Math.sin(Math.PI / 6), Math.cos(Math.PI / 6)]
  await drag(desk, turn, { x: x * cos - y * sin - x, y: x * sin + y * cos - y })
  await expect.poll(async () => Math.round((await desk.style(near)).rotation ?? 0)).toBe(30)
  await drag(desk, await middleOf(desk.hold(far)), { x: 0.1 * frame.width, y: 0.11 * frame.height })
  const corner = await middleOf(desk.grip('size'))
  await drag(desk, corner, { x: -14, y: -6 })
  await expect.poll(async () => (await desk.style(far)).size).toBeLessThan(0.115)

  const held = { near: await desk.heldAt(near), far: await desk.heldAt(far) }
  await page.keyboard.press('Escape')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.waitForTimeout(500)
  const preview = await desk.look('preview')
  const film = await frameAt(await desk.editor.makeFilm({ name: 'titles', quality: 'small' }), 0)
  for (const [title, hand] of [
    [near, held.near],
    [far, held.far],
  ] as const) {
    const ink = inkOf(film, title)
    expect(ink.width, title.words).toBeGreaterThan(0.2)
    expectSamePlace(inkOf(preview, title), ink, preview)
    // Letters without tails stand a little above the middle of their line.
    expect(Math.abs(ink.x + ink.width / 2 - hand.x)).toBeLessThan(0.02)
    expect(Math.abs(ink.y + ink.height / 2 - hand.y)).toBeLessThan(0.02)
  }
})
