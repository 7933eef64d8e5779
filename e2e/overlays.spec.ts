import type { Item, Lane, MainClip } from '../src/project/project'
import { fromSeconds } from '../src/project/time'
import { createEditorPage } from './editorPage'
import { framesAt } from './film/frames'
import { fitBox, readCode } from './film/readBoard'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { keepProject, savedProject } from './savedProject'

const size = { width: 1080, height: 1920 }
const part = fitBox(films.tuned.size, { width: 540, height: 960 })
/** Where the middles of six small pictures stand, in shares of the frame. */
const places = [0.25, 0.75].flatMap((x) => [0.1, 0.3, 0.7].map((y) => ({ x, y })))

/** One above the other, each a fifth of a second further in its source than the one before. */
const overlays = (clip: MainClip): Lane[] =>
  places.map((place, index) => ({
    id: `overlay-${index}` as Lane['id'],
    kind: 'overlay',
    items: [
      {
        ...clip,
        id: `item-${index}` as Item['id'],
        anchor: { start: fromSeconds(0) },
        sourceStart: fromSeconds((index + 1) / 5),
        length: fromSeconds(1),
        content: { ...clip.content, fit: 'fit', placing: { ...place, size: 0.5 } } as Item['content'],
      },
    ],
  }))

test('as many pictures over each other as one likes, each at its own time', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('tuned'))
  await editor.expectClips(1)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(1)
  const project = await savedProject(page)
  const [clip] = project?.main ?? []
  if (!project || !clip) throw new Error('The project is kept')
  await keepProject(page, {
    ...project,
    main: [{ ...clip, length: fromSeconds(1) }],
    lanes: overlays(clip),
  })
  await page.reload()
  await editor.expectClips(1)

  const path = await editor.makeFilm({ name: 'overlays' })
  for (const [number, frame] of await framesAt(path, [0, 1, 17, 29])) {
    expect(readCode(frame, fitBox(films.tuned.size, size)), `frame ${number}`).toBe(number)
    for (const [index, { x, y }] of places.entries()) {
      const left = size.width * x - 270
      const top = size.height * y - 480 + part.y
      const box = { x: left + part.x, y: top, width: part.width, height: part.height }
      expect(readCode(frame, box), `overlay ${index} of frame ${number}`).toBe(number + 6 * (index + 1))
    }
  }
})
