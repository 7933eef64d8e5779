import type { Project } from '../src/project/project'
import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { caption, karaokeFilm, lengths, next, starts } from './karaoke/karaokeFilm'
import { readWords, type Said, type Seen } from './karaoke/readWords'
import { keepProject, savedProject } from './savedProject'

// The words of a caption that is pinned to a clip light up in the film with the frame of the source that they were set
// to, and the caption comes and goes with its own, whatever was done to the clip.

/** A stretch of the film: from which frame of the source on, how many frames it has, and at which speed. */
type Stretch = {
  readonly clip: keyof typeof starts
  readonly from?: number
  readonly frames: number
  readonly speed?: number
}

const before: readonly Stretch[] = (['gone', 'moved', 'split', 'trimmed', 'slow', 'fast'] as const).map((clip) => ({
  clip,
  frames: lengths[clip],
}))

/** Cut within the second word; trimmed into the second word and into the last one. */
const cut = 20
const [trimStart, trimEnd] = [20, 36]
const after: readonly Stretch[] = [
  { clip: 'moved', frames: 50 },
  { clip: 'split', frames: cut },
  { clip: 'split', from: cut, frames: 50 - cut },
  { clip: 'trimmed', from: trimStart, frames: trimEnd - trimStart },
  { clip: 'slow', frames: 100, speed: 0.5 },
  // 50 / 1.5, in whole frames.
  { clip: 'fast', frames: 33, speed: 1.5 },
]

/** What is told at a frame of the source, so far behind the start of its clip. */
function saidAt(clip: Stretch['clip'], frame: number): Said {
  if (clip === 'gone' || frame < caption.start || frame >= next.end) return 'nothing'
  if (frame >= next.start) return 'next'
  return caption.words.filter((word) => word <= frame).length
}

const expected = (stretches: readonly Stretch[]): readonly Seen[] =>
  stretches.flatMap(({ clip, from = 0, frames, speed = 1 }) =>
    Array.from({ length: frames }, (_, index) => {
      const frame = from + Math.floor(index * speed)
      return { source: starts[clip] + frame, said: saidAt(clip, frame) }
    }),
  )

/** Each frame of the film in a word, so that a difference is read at once. */
const lines = (seen: readonly Seen[]) => seen.map(({ source, said }, frame) => `${frame}: ${source} ${said}`)

test('words and captions switch on their very frame, also after a split, a trim, speeds and a ripple', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const editor = createEditorPage(page)
  const { keyboard } = page
  await editor.start()
  await editor.newVideo(await fixture('texts'))
  await editor.expectClips(1)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  await keepProject(page, karaokeFilm((await savedProject(page)) as Project))
  await page.reload()
  await editor.expectClips(before.length)
  expect(lines(await readWords(await editor.makeFilm({ quality: 'whatsapp', name: 'karaoke' })))).toEqual(
    lines(expected(before)),
  )
  await editor.press('action.close')

  await editor.clips.first().click()
  await keyboard.press('Delete')
  await editor.expectClips(5)
  await editor.goToFrame(50 + cut)
  await keyboard.press('KeyS')
  await editor.expectClips(6)
  await editor.clips.nth(3).click()
  await editor.goToFrame(100 + trimStart)
  await keyboard.press('KeyQ')
  // The playhead now stands at the clip's new start.
  for (let frame = trimStart; frame < trimEnd; frame++) await keyboard.press('ArrowRight')
  await keyboard.press('KeyW')
  for (const [clip, speed] of [
    [4, '0,5×'],
    [5, '1,5×'],
  ] as const) {
    await editor.clips.nth(clip).click()
    await keyboard.press('KeyR')
    const speeds = page.getByRole('group', { name: say('speed.usual') })
    await speeds.getByRole('button', { name: speed, exact: true }).click()
    await expect(speeds.getByRole('button', { name: speed, exact: true })).toHaveAttribute('aria-pressed', 'true')
  }
  const path = await editor.makeFilm({ quality: 'whatsapp', name: 'karaoke-cut' })
  expect(lines(await readWords(path))).toEqual(lines(expected(after)))
})
