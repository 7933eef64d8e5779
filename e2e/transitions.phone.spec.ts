import { framesAt } from './film/frames'
import { createFinger, middleOf } from './finger'
import { expect, test } from './guard'
import { expectBeeps, expectPlaysEverywhere } from './judge'
import { expectCircle, expectClips, expectHeld, film, openTransitionDesk, transitionFrames } from './transitionDesk'

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

  const path = await editor.makeFilm({ name: 'transitionsPhone' })
  await expectPlaysEverywhere(path, film, 180)
  await expectBeeps(path, [0.5, 1.5, 2.5, 3.5, 4.5, 5.5])
  const frames = await framesAt(path, transitionFrames)
  const third = { x: 0, y: 0, ...film }
  expectClips(frames, third)
  expectCircle(frames)
  expectHeld(frames, third)
})
