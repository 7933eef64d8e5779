import type { Page } from 'playwright/test'
import type { Project } from '../src/project/project'
import { createEditorPage, say, type Words } from './editorPage'
import { type Frame, frameOf } from './film/frames'
import { colourOf, fitBox, readCode } from './film/readBoard'
import type { Box } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect } from './guard'
import { keepProject, savedProject } from './savedProject'

const second = 1_000_000
/** As small as what lies in its frames can be told from outside. */
export const film = { width: 720, height: 1280 }
export const lying = fitBox(films.landscape.size, film)

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

/** How the transitions of that film are seen in a made one, of which these frames are looked at. */
export const transitionFrames = [20, 47, 58, 61, 75, 90, 105, 118, 120, 122, 135, 160] as const
type Frames = ReadonlyMap<number, Frame>

const numberAt = (frames: Frames, index: number, picture?: Box) => readCode(frameOf(frames, index), picture)

/** Away from its cuts each clip is as it was. `third`: where C lies. */
export function expectClips(frames: Frames, third: Box) {
  expect(numberAt(frames, 20)).toBe(20)
  expect(numberAt(frames, 90, lying)).toBe(60)
  expect(numberAt(frames, 160, third)).toBe(40)
}

/** The block's darkest colour is 210, or lighter where a look has taken its colours. `x`: in the source's own pixels. */
function isLight(frame: Frame, x: number): boolean {
  const scale = film.width / films.portrait.size.width
  const side = 60 * scale
  return Math.min(...colourOf(frame, { x: x * scale, y: side, width: side, height: side })) > 185
}

/** The first cut, a circle: B is there before the cut, from before its start, and A still is behind it. */
export function expectCircle(frames: Frames) {
  expect(numberAt(frames, 47)).toBe(47)
  expect(numberAt(frames, 58, lying), 'B before the cut').toBe(28)
  expect(numberAt(frames, 61, lying)).toBe(31)
  // The light block wanders along the upper edge of A by 15 pixels a frame.
  expect(isLight(frameOf(frames, 61), 61 * 15 + 15), 'A behind the cut').toBe(true)
  expect(isLight(frameOf(frames, 75), 61 * 15 + 15)).toBe(false)
}

/** The second cut, through black. */
export function expectBlack(frames: Frames, third: Box) {
  expect(Math.max(...colourOf(frameOf(frames, 120), { x: 0, y: 0, ...film }))).toBeLessThan(4)
  expect(numberAt(frames, 105, lying)).toBe(75)
  expect(numberAt(frames, 135, third)).toBe(15)
}

/** The second cut, a circle: C has nothing before its cut, and stays on its first frame there. */
export function expectHeld(frames: Frames, third: Box) {
  expect(numberAt(frames, 118, third), 'C before the cut').toBe(0)
  expect(numberAt(frames, 122, third)).toBe(2)
}
