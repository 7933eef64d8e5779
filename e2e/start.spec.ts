import { expect, test } from './guard'

test('the page opens', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle('Tasma')
})
