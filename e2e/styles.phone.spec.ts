import { test } from './guard'
import { createStyleDesk, styleByHand } from './styleDesk'

test('how captions look is chosen, changed, kept as one’s own and made an exception by touch', async ({ page }) => {
  test.setTimeout(90_000)
  await styleByHand(createStyleDesk(page, { touch: true }))
})
