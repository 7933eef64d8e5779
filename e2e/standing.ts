import type { Page } from 'playwright/test'

/**
 * Waits until what comes into sight stands: on its way a sheet lies between pixels, and is half transparent. It is looked
 * at picture by picture: a page that nothing asks for a picture ends no transition, and its own word would never come.
 */
export const standing = (page: Page) =>
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
