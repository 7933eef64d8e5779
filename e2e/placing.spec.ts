import { say, type Words } from './editorPage'
import { middleOf } from './finger'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { openPlacingDesk } from './placingDesk'

test('a picture over the film is moved, sized, turned and framed with the mouse and keys', async ({ page }) => {
  test.setTimeout(150_000)
  const desk = await openPlacingDesk(page)
  const { width, height } = await desk.frame()
  const at = () => middleOf(desk.overHold)

  // It is drawn to the middle of the frame, and its edges to the frame's own.
  await desk.overHold.click()
  await expect(desk.overHold).toHaveAttribute('aria-pressed', 'true')
  await desk.drag(await at(), { x: 3, y: 0.198 * height }, async () => {
    await expect(desk.guides('x')).toHaveCount(1)
    await expect(desk.guides('y')).toHaveCount(1)
  })
  await desk.expectOver({ placing: { x: 0.5, y: 0.5, size: 0.5 } })
  await desk.drag(await at(), { x: -0.245 * width, y: 0.2 * height }, async () => {
    await expect(desk.guides('x')).toHaveCount(1)
  })
  await expect.poll(async () => (await desk.over()).placing?.x).toBe(0.25)

  // The grip at its corner sizes it, the other one turns it; each is a step to undo.
  const before = await desk.over()
  const [middle, corner] = [await at(), await middleOf(desk.grip('size'))]
  await desk.drag(corner, { x: (corner.x - middle.x) * 0.4, y: (corner.y - middle.y) * 0.4 })
  await expect.poll(async () => (await desk.over()).placing?.size).toBeGreaterThan(0.65)
  const turn = await middleOf(desk.grip('turn'))
  await desk.drag(turn, { x: middle.y - turn.y, y: middle.y - turn.y })
  await expect.poll(async () => (await desk.over()).placing?.rotation).toBe(90)
  await desk.undo.click()
  await desk.undo.click()
  await expect.poll(desk.over).toEqual(before)

  // Keys do the same.
  await desk.overHold.focus()
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await desk.expectOver({ placing: { x: 0.26, size: 0.5, rotation: 1, y: 0.65 } })

  // What stands beside it is set in the inspector, and all of it is reset at once.
  await desk.editor.press('picture.flipX')
  await desk.editor.press('picture.quarter')
  await desk.expectOver({ flip: 'x', turn: 270 })
  await page.getByRole('tab', { name: say('picture.tab.frame') }).click()
  await page.getByRole('slider', { name: say('picture.corners') }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('slider', { name: say('picture.transparency') }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('slider', { name: say('picture.shadow') }).focus()
  await page.keyboard.press('End')
  await page.getByRole('radio', { name: say('color.yellow') }).click()
  await desk.expectOver({ corners: 0.05, opacity: 0.95, shadow: 1, border: { color: '#ffd84d', width: 0.015 } })
  await page.getByRole('tab', { name: say('picture.tab.stand') }).click()
  await desk.editor.press('picture.reset')
  await expect.poll(desk.over).toEqual({ ...before, placing: { x: 0.5, y: 0.3, size: 0.5 } })
})

test('a clip of the film is held only once it is selected, and cannot be lost', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = await openPlacingDesk(page)
  await page.keyboard.press('Escape')
  const { x, y, width, height } = await desk.frame()
  const low = { x: x + width / 2, y: y + height * 0.8 }
  const before = await desk.film()

  await desk.drag(low, { x: 20, y: -40 })
  await expect(desk.mainHold).toHaveAttribute('aria-pressed', 'true')
  expect(await desk.film()).toEqual(before)
  await expect(desk.mainHold).toHaveAttribute('aria-pressed', 'true')
  await desk.drag(low, { x: 0.2 * width, y: 0 })
  await expect.poll(async () => (await desk.main()).placing?.x).toBeCloseTo(0.7, 2)

  // What lies over it is there for the next press, and beside the film everything is let go.
  await desk.overHold.click()
  await expect(desk.mainHold).toHaveAttribute('aria-pressed', 'false')
  await page.mouse.click(x - 60, low.y)
  await expect(desk.overHold).toHaveAttribute('aria-pressed', 'false')

  // In one tap it has the other picture in its corner, or beside it.
  await desk.overHold.click()
  await page.getByRole('tab', { name: say('picture.tab.layout') }).click()
  await page.getByRole('button', { name: say('picture.split.rows2'), exact: true }).click()
  await desk.expectMain({ fit: 'fill', placing: { x: 0.5, y: 0.25, size: 1, tall: 0.5 } })
  await desk.expectOver({ fit: 'fill', placing: { x: 0.5, y: 0.75, size: 1, tall: 0.5 } })
  const corner = page.getByRole('group', { name: say('picture.inPicture') })
  await corner.getByRole('button', { name: say('placing.topRight'), exact: true }).click()
  await desk.expectOver({ corners: 0.25, shadow: 0.5 })
  await expect.poll(async () => (await desk.main()).placing).toBeUndefined()

  // A part that is empty asks for a file, which fills it.
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: say('picture.split.rows3'), exact: true }).click()
  await (await asked).setFiles(await fixture('photo'))
  await expect.poll(async () => (await desk.film()).lanes.length, { timeout: 20_000 }).toBe(2)
  const third = (await desk.film()).lanes.flatMap(({ items }) => items.map(({ content }) => content))
  expect(third).toContainEqual(expect.objectContaining({ placing: expect.objectContaining({ size: 1, tall: 1 / 3 }) }))
  await page.keyboard.press('Escape')

  // No hand and no number loses it: a part of it stays in the frame.
  await page.keyboard.press('Control+KeyZ')
  await page.keyboard.press('Control+KeyZ')
  await page.mouse.click(low.x, low.y)
  await desk.drag(low, { x: -2 * width, y: 0 })
  await expect.poll(async () => (await desk.main()).placing?.x).toBeCloseTo(-0.3, 3)
})

test('a picture is cut by its edges, in a shape that is kept, and by keys', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = await openPlacingDesk(page)
  const edge = (name: Words) => page.getByRole('button', { name: say('crop.edge', { name: say(name) }), exact: true })
  await desk.overHold.click()
  await page.keyboard.press('KeyX')
  const { width } = await desk.frame()

  // The picture lies whole across the frame, and is cut where it is dark.
  await desk.drag(await middleOf(edge('placing.right')), { x: -0.25 * width, y: 0 })
  await expect.poll(async () => Math.abs(((await desk.over()).crop?.width ?? 1) - 0.75)).toBeLessThan(0.01)
  await page.getByRole('button', { name: '1:1', exact: true }).click()
  await expect(edge('placing.right')).toHaveCount(0)
  const { crop } = await desk.over()
  expect([crop?.height, (crop?.width ?? 0) * 640]).toEqual([1, 360])
  await edge('placing.bottomRight').focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(async () => (await desk.over()).crop?.width).toBeCloseTo(360 / 640 - 0.2, 5)
  const cut = (await desk.over()).crop
  expect(((cut?.width ?? 0) * 640) / ((cut?.height ?? 0) * 360)).toBeCloseTo(1, 5)

  await desk.editor.press('crop.whole')
  await expect.poll(async () => (await desk.over()).crop).toBeUndefined()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: say('crop.done'), exact: true })).toHaveCount(0)
  await expect(desk.overHold).toBeVisible()
})
