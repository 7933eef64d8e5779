import { frameAt } from './film/frames'
import { expect, test } from './guard'
import { differing } from './judge'
import { chosenColour, createStyleDesk, styleByHand } from './styleDesk'

test('how captions look is chosen, changed, kept as one’s own and made an exception with the mouse; the film has it', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const desk = createStyleDesk(page, { touch: false })
  await styleByHand(desk)

  const lobster = await frameAt(await desk.editor.makeFilm({ name: 'styles-lobster', quality: 'small' }), 30)
  await page.keyboard.press('Escape')
  await desk.open(1)
  await desk.turnTo('styling.tab.font')
  await desk.press(page.getByRole('button', { name: /Oswald/ }))
  await expect.poll(async () => (await desk.film()).captions.style.font).toBe('Oswald')
  const oswald = await frameAt(await desk.editor.makeFilm({ name: 'styles-oswald', quality: 'small' }), 30)
  // Another face, other letters in the film, and nothing else.
  const { width, height } = lobster
  const words = { x: 0.2 * width, y: 0.54 * height, width: 0.6 * width, height: 0.12 * height }
  expect(differing(lobster, oswald, words)).toBeGreaterThan(0.05)
  expect(differing(lobster, oswald, { x: 0, y: 0, width, height: 0.5 * height })).toBeLessThan(0.001)
  expect(chosenColour(lobster, words)).toBeGreaterThan(0.02)
})
