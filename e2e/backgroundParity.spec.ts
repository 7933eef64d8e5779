import { setBackPhoto, setGradient } from '../src/edits/backdrop'
import { setBackground } from '../src/edits/film'
import type { Footage, Marker, MarkerId, Project } from '../src/project/project'
import { frameStart, type Micros } from '../src/project/time'
import { frameOf } from './film/frames'
import { expect, test } from './guard'
import { keepContactSheet } from './parity/contactSheet'
import { changedBox, likeness } from './parity/likeness'
import { beginLooking, made, pairsOf, seen } from './parity/seen'

// A colour, two colours and a photo behind a picture that leaves some of the frame free: the file against the preview.

const frame = 9
const samples = [{ frame }]

test('every kind of background is in the file as it is in the preview', async ({ page }) => {
  test.setTimeout(240_000)
  const { looking, project } = await beginLooking(page, [0, frame], 'photo')
  const small = alone(project)
  const plain = await made(looking, small, 'background-plain')
  const photo = Object.values(project.assets).find(({ kind }) => kind === 'image')
  if (!photo) throw new Error('There is a photo')
  const rows = []
  const pairs = []
  for (const [name, film] of [
    ['a colour', setBackground(small, '#8fb4ff')],
    ['two colours', setGradient(small, '#ffb56b', '#c2407a')],
    ['a photo', setBackPhoto(small, photo)],
  ] as const) {
    const shown = await seen(looking, film, `background-${rows.length}`)
    const [preview, filmed, without] = [
      frameOf(shown.preview, frame),
      frameOf(shown.film, frame),
      frameOf(plain, frame),
    ]
    const box = changedBox(filmed, without)
    if (!box) throw new Error(`${name} changes nothing`)
    const [alike, unlike] = [likeness(preview, filmed, box), likeness(filmed, without, box)]
    rows.push({ name, alike, unlike })
    pairs.push(...pairsOf(shown, samples))
  }
  await keepContactSheet('parity-backgrounds', pairs)
  test.info().annotations.push({ type: 'rows', description: JSON.stringify(rows) })
  expect(rows.filter(({ alike }) => alike < 0.98)).toEqual([])
  expect(rows.filter(({ unlike }) => unlike > 0.97)).toEqual([])
})

/** The first clip, short, and so small that one sees what is behind it. */
function alone(project: Project): Project {
  const [clip] = project.main
  if (!clip) throw new Error('There is a clip')
  const content = { ...(clip.content as Footage), placing: { x: 0.5, y: 0.45, size: 0.6 } }
  const markers = samples.map(
    ({ frame: number }): Marker => ({
      id: `m${number}` as MarkerId,
      anchor: { start: frameStart(number, project.frameRate) },
      name: '',
    }),
  )
  return { ...project, main: [{ ...clip, length: 500_000 as Micros, content }], markers }
}
