import { say } from './editorPage'
import { middleOf } from './finger'
import { expect, test } from './guard'
import { openTransitionDesk } from './transitionDesk'

test('a transition on every cut, one longer and one another, by mouse and by keys', async ({ page }) => {
  test.setTimeout(150_000)
  const { editor, cut, radio, expectKept } = await openTransitionDesk(page)
  await cut(/^Өтүү кошуу, 0:02,0/).click()
  await radio('transition.circle').click()
  await editor.press('transition.everyCut')
  await expectKept([null, ['circle', 18], ['circle', 18]])

  // Its end is dragged by two frames: the other end goes as far the other way.
  const end = editor.timeline.getByRole('slider', { name: /^Өтүү: Тегерек, 0:02,0: аягы/ })
  const from = await middleOf(end)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 2, from.y)
  await page.mouse.move(from.x + 4, from.y, { steps: 3 })
  await page.mouse.up()
  await expectKept([null, ['circle', 22], ['circle', 18]])
  // And by a frame more with a key.
  await end.press('ArrowRight')
  await expectKept([null, ['circle', 24], ['circle', 18]])
  await expect(end).toHaveAttribute('aria-valuetext', /0,8/)

  await cut(/^Өтүү: Тегерек, 0:04,0/).click()
  await expect(radio('transition.circle')).toBeChecked()
  await radio('transition.black').click()
  await expectKept([null, ['circle', 24], ['black', 18]])

  // Undone and done again; then taken away and brought back.
  await editor.press('command.undo')
  await expectKept([null, ['circle', 24], ['circle', 18]])
  await editor.press('command.redo')
  await page.keyboard.press('Delete')
  await expectKept([null, ['circle', 24], null])
  await editor.expectClips(3)
  await editor.press('command.undo')
  await expectKept([null, ['circle', 24], ['black', 18]])
})

test('a cut is reached, named and left with the keyboard', async ({ page }) => {
  const { cut, radio, expectKept } = await openTransitionDesk(page)
  await cut(/^Өтүү кошуу, 0:02,0/).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radiogroup', { name: say('transition.between', { time: '0:02' }) })).toBeVisible()
  await expect(radio('transition.none')).toBeFocused()
  // Held as long as a finger does: on the way the focus goes along, and chooses.
  await page.keyboard.press('ArrowRight', { delay: 80 })
  await expectKept([null, ['dissolve', 18], null])
  await page.keyboard.press('Escape')
  await expect(radio('transition.none')).toBeHidden()
})
