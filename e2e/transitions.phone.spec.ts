import { createFinger, middleOf } from './finger'
import { expect, test } from './guard'
import { openTransitionDesk } from './transitionDesk'

test('a transition on every cut, and one of them longer, with a finger', async ({ page }) => {
  test.setTimeout(150_000)
  const { editor, cut, radio, expectKept } = await openTransitionDesk(page)
  const finger = await createFinger(page)
  const first = cut(/^Өтүү кошуу, 0:02,0/)
  const box = await first.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await first.tap()
  await radio('transition.circle').tap()
  await editor.press('transition.everyCut')
  await expectKept([null, ['circle', 18], ['circle', 18]])
  await editor.press('caption.done')

  const end = await middleOf(editor.timeline.getByRole('slider', { name: /^Өтүү: Тегерек, 0:02,0: аягы/ }))
  await finger.slide(end, { x: 6, y: 0 })
  await expectKept([null, ['circle', 24], ['circle', 18]])
})
