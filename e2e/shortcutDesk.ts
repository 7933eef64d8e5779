import type { Page } from 'playwright/test'
import type { Project } from '../src/project/project'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { savedProject } from './savedProject'

/** The editor of a desk with a little of everything on its timeline, and what a person at its keyboard sees. */
export async function openShortcutDesk(page: Page) {
  const editor = createEditorPage(page)
  const { timeline } = editor
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const playhead = timeline.getByRole('slider', { name: say('timeline.ruler') })

  /** Whole seconds of the film. */
  const goTo = async (seconds: number) => {
    await press('Home')
    for (let second = 0; second < seconds; second++) await press('Shift+ArrowRight')
    await expectAt(seconds)
  }
  const expectAt = (seconds: number) =>
    expect.poll(async () => Number(await playhead.getAttribute('aria-valuenow'))).toBeCloseTo(seconds, 3)
  const expectPlaying = (playing: boolean) =>
    expect(button(say(playing ? 'command.pause' : 'command.play')).first()).toBeVisible()
  const expectFilm = (what: (project: Project) => unknown, expected: unknown) =>
    expect
      .poll(async () => {
        const project = await savedProject(page)
        return project && what(project)
      })
      .toEqual(expected)
  const letGo = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

  await editor.start()
  await editor.newVideo(await fixture('tuned'), await fixture('gps'), await fixture('music'))
  await editor.expectClips(2)
  await goTo(1)
  await editor.caption('Бармак оюну')
  for (const second of [2, 5]) {
    await goTo(second)
    await press('Shift+KeyM')
  }
  await expectFilm(({ markers, lanes }) => [markers.length, lanes.length], [2, 1])
  // Opened anew, there is nothing to undo: so far every check can go back.
  await page.reload()
  await editor.expectClips(2)
  const base = await savedProject(page)

  return {
    page,
    timeline,
    clips: editor.clips,
    press,
    goTo,
    expectAt,
    expectPlaying,
    expectFilm,
    chosen: timeline.getByRole('button', { pressed: true }),
    notice: page.locator('main > [role="status"]'),
    /** Seconds on the clock, to a tenth; it goes on while the film plays. */
    clock: async () => Number((await page.getByRole('timer').innerText()).replace(',', '.').split(':').at(-1)),
    widthOfFirst: async () => (await editor.clips.first().boundingBox())?.width ?? 0,
    /** By keyboard alone: the focus goes onto the piece, Enter selects it. */
    select: async (kind: 'clip' | 'sound', number: number) => {
      const piece = timeline.getByRole('button', {
        name: new RegExp(`^${say(`timeline.${kind}`).split(' ')[0]} ${number},`),
      })
      await piece.focus()
      await press('Enter')
      await expect(piece).toHaveAttribute('aria-pressed', 'true')
      await letGo()
    },
    /** Plays what lies between the in and the out point, from elsewhere, to its end. */
    playRange: async () => {
      await press('Home', 'Shift+Space')
      await expectPlaying(true)
      await expectPlaying(false)
    },
    /** Back to the film as it was, with nothing selected, open or set. */
    restore: async () => {
      await press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await letGo()
      await press('Escape', 'Shift+KeyX')
      if (await button(say('command.pause')).isVisible()) await press('Space')
      const undo = button(say('command.undo'))
      while (await undo.isEnabled()) await press('Control+KeyZ')
      await expectFilm((project) => project, base)
      await press('Home')
    },
  }
}

export type ShortcutDesk = Awaited<ReturnType<typeof openShortcutDesk>>
