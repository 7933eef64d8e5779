import type { Page } from 'playwright/test'
import type { Project } from '../src/project/project'
import { createEditorPage, say, type Words } from './editorPage'
import { type Frame, frameAt } from './film/frames'
import { colourOf, fitBox, readCode } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { expect } from './guard'
import { expectBeeps, expectPlaysEverywhere } from './judge'
import { keepProject, savedProject } from './savedProject'

const second = 1_000_000
const film = { width: 1080, height: 1920 }
const lying = fitBox({ width: 1920, height: 1080 }, film)

// main  | A 0–2 of the upright film | B 1–3 of the lying one | C 0–2 of the upright one |
//
/** The editor, open on that film: A goes on behind its cut, B lies before its own, C has nothing before it. */
export async function openTransitionDesk(page: Page) {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('portrait'), await fixture('landscape'))
  await editor.expectClips(2)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(2)
  await keepProject(page, filmOf((await savedProject(page)) as Project))
  await page.reload()
  await editor.expectClips(3)
  const kept = async () => (await savedProject(page)) as Project
  return {
    editor,
    cut: (name: RegExp) => editor.timeline.getByRole('button', { name }),
    radio: (key: Words) => page.getByRole('radio', { name: say(key), exact: true }),
    /** What leads into each clip, and for how long it is wished for, in frames. */
    expectKept: (expected: readonly unknown[]) =>
      expect
        .poll(async () =>
          (await kept()).main.map(({ into }) => (into ? [into.kind, Math.round(into.length * 3e-5)] : null)),
        )
        .toEqual(expected),
  }
}

function filmOf(kept: Project): Project {
  const [upright, across] = kept.main
  if (!upright || !across) throw new Error('The film is another')
  const micros = (seconds: number) => (seconds * second) as typeof upright.length
  const id = (name: string) => name.padEnd(12, '0') as typeof upright.id
  return {
    ...kept,
    main: [
      { ...upright, length: micros(2) },
      { ...across, id: id('b'), sourceStart: micros(1), length: micros(2) },
      { ...upright, id: id('c'), length: micros(2) },
    ],
  }
}

/** As long as without them, and heard as without them. */
export async function expectUnchanged(path: string) {
  await expectPlaysEverywhere(path, film, 180)
  await expectBeeps(path, [0.5, 1.5, 2.5, 3.5, 4.5, 5.5])
  expect(readCode(await frameAt(path, 20))).toBe(20)
  expect(readCode(await frameAt(path, 90), lying)).toBe(60)
  expect(readCode(await frameAt(path, 160))).toBe(40)
}

const cream = [250, 240, 210] as const
const isCream = (frame: Frame, x: number) =>
  colourOf(frame, { x, y: 60, width: 60, height: 60 }).every((level, at) => Math.abs(level - (cream[at] ?? 0)) < 25)

/** The first cut, a circle of 24 frames: B is there before the cut, from before its start, and A still is behind it. */
export async function expectCircle(path: string) {
  expect(readCode(await frameAt(path, 47))).toBe(47)
  expect(readCode(await frameAt(path, 58), lying), 'B before the cut').toBe(28)
  expect(readCode(await frameAt(path, 61), lying)).toBe(31)
  const behind = await frameAt(path, 61)
  // The block wanders along the upper edge by 15 pixels a frame.
  expect(isCream(behind, 61 * 15 + 15), 'A behind the cut').toBe(true)
  expect(isCream(await frameAt(path, 75), 61 * 15 + 15)).toBe(false)
}

/** The second cut, through black. */
export async function expectBlack(path: string) {
  const middle = await frameAt(path, 120)
  expect(Math.max(...colourOf(middle, { x: 0, y: 0, ...film }))).toBeLessThan(4)
  expect(readCode(await frameAt(path, 105), lying)).toBe(75)
  expect(readCode(await frameAt(path, 135))).toBe(15)
}

/** The second cut, a circle: C has nothing before its cut, and stays on its first frame there. */
export async function expectHeld(path: string) {
  expect(readCode(await frameAt(path, 118)), 'C before the cut').toBe(0)
  expect(readCode(await frameAt(path, 122))).toBe(2)
}
