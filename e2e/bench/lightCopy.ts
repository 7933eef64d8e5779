import type { Page } from 'playwright/test'
import { expect } from '../guard'

/** Until light copies of that many videos are made: the hand rests meanwhile. */
export const awaitCopies = (page: Page, count: number) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('light', { create: true })
          const names: string[] = []
          for await (const name of folder.keys()) names.push(name)
          return names.filter((name) => !name.endsWith('.part')).length
        }),
      { timeout: 60_000 },
    )
    .toBe(count)
