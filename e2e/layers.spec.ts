import type { AssetId, Footage, Item, Lane, LaneKind, MainClip } from '../src/project/project'
import { fromSeconds } from '../src/project/time'
import { createEditorPage } from './editorPage'
import { frameAt } from './film/frames'
import { colourAt, colourDistance, colourOf, readCode } from './film/readBoard'
import { patches } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect, test } from './guard'
import { boxOf } from './placingDesk'
import { keepProject, savedProject } from './savedProject'

type Place = { readonly x: number; readonly y: number }

/** So many in rows, each so much below the one before. */
const rows = (count: number, across: number, from: number, high: number): readonly Place[] =>
  Array.from({ length: count }, (_, index) => ({
    x: ((index % across) + 0.5) / across,
    y: from + Math.floor(index / across) * high,
  }))
/** All around the board of the film itself. */
const hearts = rows(55, 10, 0.02, 0.04)
const photos = [...rows(20, 10, 0.29, 0.06), ...rows(20, 10, 0.63, 0.07)]
const moving = rows(5, 5, 0.87, 0)
const size = { width: 720, height: 1280 }
const length = fromSeconds(0.4)
const red = [255, 107, 107] as const

const ofFilm = (place: Place, asset: AssetId): Footage => ({
  kind: 'footage',
  asset,
  fit: 'fill',
  placing: { ...place, size: 0.2 },
})
const ofPhoto = (place: Place, asset: AssetId): Footage => ({
  kind: 'footage',
  asset,
  fit: 'fit',
  placing: { ...place, size: 0.1 },
})

/** A lane for each: films, each further on than the one before, photos, stickers. */
function hundredLanes(film: AssetId, photo: AssetId): readonly Lane[] {
  const lane = (name: string, kind: LaneKind, content: Item['content'], seconds = 0): Lane => ({
    id: `lane-${name}` as Lane['id'],
    kind,
    items: [
      {
        id: `item-${name}` as Item['id'],
        anchor: { start: fromSeconds(0) },
        sourceStart: fromSeconds(seconds),
        length,
        content,
      },
    ],
  })
  return [
    ...moving.map((place, index) => lane(`film-${index}`, 'overlay', ofFilm(place, film), (index + 1) / 5)),
    ...photos.map((place, index) => lane(`photo-${index}`, 'overlay', ofPhoto(place, photo))),
    ...hearts.map((place, index) =>
      lane(`heart-${index}`, 'text', { kind: 'sticker', name: 'heart', color: '#ff6b6b', size: 0.08, ...place }),
    ),
  ]
}

test('a hundred layers over a film are all in it', async ({ page }) => {
  test.setTimeout(120_000)
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(await fixture('tuned'), await fixture('photo'))
  await editor.expectClips(2)
  await expect.poll(async () => (await savedProject(page))?.main.length).toBe(2)
  const project = await savedProject(page)
  const [clip, photo] = project?.main.map((each) => each as MainClip & { readonly content: Footage }) ?? []
  if (!project || !clip || !photo) throw new Error('The project is kept')
  const lanes = hundredLanes(clip.content.asset, photo.content.asset)
  expect(lanes).toHaveLength(100)
  await keepProject(page, { ...project, main: [{ ...clip, length }], lanes })
  await page.reload()
  await editor.expectClips(1)

  const frame = await frameAt(await editor.makeFilm({ name: 'layers', quality: 'small' }), 7)
  expect(readCode(frame, boxOf({ ...clip.content, fit: 'fit' }, films.tuned.size, size))).toBe(7)
  for (const [index, place] of moving.entries()) {
    const box = boxOf(ofFilm(place, clip.content.asset), films.tuned.size, size)
    expect(readCode(frame, box), `film ${index}`).toBe(7 + 6 * (index + 1))
  }
  for (const [index, place] of photos.entries()) {
    const box = boxOf(ofPhoto(place, photo.content.asset), { width: 900, height: 1200 }, size)
    const distance = colourDistance(colourAt(frame, 'green', box), patches.green.colour)
    expect(distance, `photo ${index}`).toBeLessThan(20)
  }
  for (const [index, { x, y }] of hearts.entries()) {
    const middle = { x: x * size.width - 5, y: y * size.height - 5, width: 10, height: 10 }
    expect(colourDistance(colourOf(frame, middle), red), `heart ${index}`).toBeLessThan(20)
  }
})
