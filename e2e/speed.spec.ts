import type { MainClip } from '../src/project/project'
import { fromSeconds } from '../src/project/time'
import { createEditorPage } from './editorPage'
import { beeps } from './film/beeps'
import { framesAt } from './film/frames'
import { pitch } from './film/pitch'
import { fitBox, readCode } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { expectPlaysEverywhere } from './judge'
import { keepProject, savedProject } from './savedProject'

const size = { width: 720, height: 1280 }
const picture = fitBox(films.tuned.size, size)

/** Four seconds at half the speed, then two at double: the film is six long. */
const halfThenDouble = (clip: MainClip): MainClip[] => [
  { ...clip, sourceStart: fromSeconds(0), length: fromSeconds(4), speed: 0.5 },
  { ...clip, id: 'double' as MainClip['id'], sourceStart: fromSeconds(0), length: fromSeconds(2), speed: 2 },
]

test('at half and at double speed: the right frames, the same pitch, every click in its place', async ({ page }) => {
  test.setTimeout(120_000)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('tuned'))
  await editor.expectClips(1)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = await savedProject(page)
  const [clip] = project?.main ?? []
  if (!project || !clip) throw new Error('The project is kept')
  await keepProject(page, { ...project, main: halfThenDouble(clip) })
  await page.reload()
  await editor.expectClips(2)

  const path = await editor.makeFilm({ name: 'speed', quality: 'small' })
  await expectPlaysEverywhere(path, size, 180)

  const sources = (frame: number) => (frame < 120 ? Math.floor(frame / 2) : (frame - 120) * 2)
  const frames = await framesAt(path, [0, 1, 2, 3, 59, 60, 118, 119, 120, 121, 150, 179])
  for (const [index, frame] of frames) expect(readCode(frame, picture), `frame ${index}`).toBe(sources(index))

  // A beep stands half a second after each whole one of the source.
  const heard = await beeps(path)
  const expected = [1, 3, 4.25, 4.75, 5.25, 5.75]
  expect(heard.length, `beeps at ${heard}`).toBe(expected.length)
  for (const [index, time] of expected.entries()) expect(Math.abs((heard[index] ?? 0) - time)).toBeLessThanOrEqual(0.01)

  for (const [from, to] of [
    [1.4, 2.8],
    [4.35, 4.7],
    [4.85, 5.2],
  ] as const) {
    expect(Math.abs((await pitch(path, from, to)) - 440)).toBeLessThanOrEqual(4.4)
  }
})
