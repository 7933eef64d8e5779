import type { Page } from 'playwright/test'

/** Waits until what comes into sight stands: on its way a sheet lies between pixels, and is half transparent. */
export const standing = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))
  })
