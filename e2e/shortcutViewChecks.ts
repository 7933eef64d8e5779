import type { CommandId } from '../src/commands/commands'
import { say } from './editorPage'
import { expect } from './guard'
import type { ShortcutDesk } from './shortcutDesk'

/** Does what leads up to the command, presses its key, and looks at what came of it. */
export type Check = (desk: ShortcutDesk, press: () => Promise<void>) => Promise<void>

/** What is seen otherwise, or only chosen: views, and panels that open. */
export const shortcutViewChecks = {
  zoomIn: async (desk, press) => {
    const before = await desk.widthOfFirst()
    await press()
    await expect.poll(desk.widthOfFirst).toBeGreaterThan(before * 1.3)
  },
  zoomOut: async (desk, press) => {
    const before = await desk.widthOfFirst()
    await press()
    await expect.poll(desk.widthOfFirst).toBeLessThan(before / 1.3)
  },
  wholeFilm: async (desk, press) => {
    const seen = desk.timeline.getByRole('slider', { name: say('timeline.ruler') })
    const width = (await desk.timeline.boundingBox())?.width ?? 0
    await press()
    await expect.poll(desk.widthOfFirst).toBeGreaterThan(width / 2)
    await desk.press('End')
    await expect(seen).toBeInViewport()
    await expect(desk.clips.first()).toBeInViewport()
  },
  snapping: async (desk, press) => {
    const magnet = desk.page.getByRole('button', { name: say('command.snapping') })
    for (const on of ['false', 'true']) {
      await press()
      await expect(magnet).toHaveAttribute('aria-pressed', on)
    }
  },
  zone: async (desk, press) => {
    const hint = desk.page.getByText(say('zone.hint'))
    await press()
    await expect(hint).toBeVisible()
    await press()
    await expect(hint).toHaveCount(0)
  },
  motion: async (desk, press) => {
    await desk.timeline.getByRole('button', { name: /^Субтитр 1,/ }).focus()
    await desk.press('Enter')
    await press()
    await expect(desk.page.getByRole('radiogroup', { name: say('command.motion') }).locator(':focus')).toBeVisible()
  },
  grade: async (desk, press) => {
    await desk.timeline.getByRole('button', { name: /^Клип 1[^0-9]/ }).focus()
    await desk.press('Enter')
    await press()
    await expect(desk.page.getByRole('radiogroup', { name: say('command.grade') }).locator(':focus')).toBeVisible()
  },
  stickers: async (desk, press) => {
    await press()
    await expect(desk.page.getByRole('heading', { name: say('command.stickers') })).toBeVisible()
  },
  sticker: async (desk, press) => {
    await desk.goTo(1)
    await desk.press('Shift+KeyE')
    await desk.page.getByRole('button', { name: say('sticker.countdown'), exact: true }).click()
    await press()
    await expect(desk.page.getByRole('radiogroup', { name: say('edit.tint') }).locator(':focus')).toBeVisible()
  },
} as const satisfies Partial<Record<CommandId, Check>>
