import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { cache } from '../scripts/paths.mjs'
import { layout } from '../src/project/layout'
import type { Project } from '../src/project/project'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { savedProject } from './savedProject'

/** A finger rhyme, as the script of a film. */
export const script = 'Баш бармак, бадал жүрөк.\nОртон оймок, оюу чиймек.\nЧып-чып чыпалак!\nБармактардын баары чогуу.'
export const lines = script.split('\n')
/** When each line is said, in seconds of the film. */
export const said = [2, 8, 14, 20]

export type Told = { readonly text: string; readonly start: number; readonly end: number }

/** The captions of a project by their time, in seconds. */
export const told = (project: Project | undefined): readonly Told[] =>
  project
    ? layout(project).cues.map(({ cue, span }) => ({ text: cue.text, start: span.start / 1e6, end: span.end / 1e6 }))
    : []

type Way = 'typing' | 'tapping' | 'voice' | 'file' | 'one'

/** The captions of an editor in a person's words, for a mouse and a finger alike. */
export function createCaptionDesk(page: Page) {
  const editor = createEditorPage(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const clock = page.locator('[role="timer"]')
  /** Where the captions are made: a sheet in the hand, the left of a desk. */
  const room = page.getByRole('dialog').or(page.getByRole('complementary', { name: say('command.captions') }))
  const film = async () => told(await savedProject(page))

  return {
    page,
    editor,
    button,
    room,
    /** A new film: this one, or of half a minute. */
    begin: async (file?: string) => {
      await editor.start()
      await editor.newVideo(file ?? (await fixture('talk')))
      await editor.expectClips(1)
    },
    /** Opens the captions, and one of the ways to more of them. */
    choose: async (way: Way) => {
      await editor.press('command.captions')
      await button(new RegExp(`^${say(`captionWay.${way}`)}`)).click()
    },
    /** Seconds of the film, to a tenth, as the clock tells; also while a sheet lies over it. */
    now: async () => {
      const [minutes, seconds] = ((await clock.textContent()) ?? '').replace(',', '.').split(':').map(Number)
      return (minutes ?? 0) * 60 + (seconds ?? 0)
    },
    /** Waits until the film has come so far. */
    until: (seconds: number) =>
      page.waitForFunction(
        (wanted) => {
          const [minutes, rest] = (document.querySelector('[role="timer"]')?.textContent ?? '')
            .replace(',', '.')
            .split(':')
            .map(Number)
          return (minutes ?? 0) * 60 + (rest ?? 0) >= wanted
        },
        seconds,
        { timeout: 60_000 },
      ),
    /** What the captions are, as they are kept. */
    film,
    expectFilm: (expected: (told: readonly Told[]) => boolean) =>
      expect.poll(async () => expected(await film()), { timeout: 15_000 }).toBe(true),
    /** Chooses a file of captions that is written for it; gives its path. */
    chooseFile: async (name: string, content: string | Uint8Array) => {
      const path = captionPath(name)
      writeFileSync(path, content)
      const asked = page.waitForEvent('filechooser')
      await editor.press('command.captions')
      await button(new RegExp(`^${say('captionWay.file')}`)).click()
      await (await asked).setFiles(path)
      return path
    },
    dropFile: async (name: string, content: string | Uint8Array) => {
      const path = captionPath(name)
      writeFileSync(path, content)
      await editor.drop(path)
    },
    /** Saves the captions from the menu of their list; gives what the file says. */
    save: async (format: 'srt' | 'vtt') => {
      await room
        .getByRole('button', { name: say('tool.more') })
        .first()
        .click()
      const downloading = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: say(format === 'srt' ? 'caption.saveSrt' : 'caption.saveVtt') }).click()
      const download = await downloading
      const path = captionPath(`saved.${format}`)
      await download.saveAs(path)
      return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8') }
    },
    list: page.getByRole('list', { name: say('caption.list') }),
    field: page.getByRole('textbox', { name: say('caption.text') }),
  }
}

export type CaptionDesk = ReturnType<typeof createCaptionDesk>

const captionPath = (name: string) => join(cache, name)
