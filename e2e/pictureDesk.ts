import type { Page } from 'playwright/test'
import { plainPlacing } from '../src/project/picture'
import type { Footage, Project, Sticker } from '../src/project/project'
import type { StickerName } from '../src/project/stickers'
import { say, type Words } from './editorPage'
import { type Frame, frameOf, framesAt } from './film/frames'
import { colourAt, colourDistance, colourOf, readCode } from './film/readBoard'
import { type Box, type PatchName, patchBox, patches } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { films } from './fixtures/recipes'
import { expect } from './guard'
import { expectBeeps, expectPlaysEverywhere } from './judge'
import { boxOf } from './placingDesk'
import { savedProject } from './savedProject'
import { inkOf } from './titleDesk'
import { expectCircle, expectClips, film, lying, openTransitionDesk, transitionFrames } from './transitionDesk'

/** Where colours of the ground and of others meet, some pixels are nearly of any. */
const exact = 16
const coloured: readonly PatchName[] = ['red', 'green', 'blue', 'skin']
/** Frames that have what is judged besides the transitions. */
const seen = [10, 20, 29, 40, 45, 75] as const

/** The editor of a film with two cuts, and what a person sees and holds of all that is done to its picture. */
export async function openPictureDesk(page: Page) {
  const desk = await openTransitionDesk(page)
  const project = async () => (await savedProject(page)) as Project
  const over = async () => (await project()).lanes.find(({ kind }) => kind === 'overlay')?.items[0]?.content as Footage
  const third = async () => (await project()).main[2]?.content as Footage
  const preview = page.getByRole('region', { name: say('preview.label') })
  const hold = (name: string) => preview.getByRole('button', { name, exact: true })
  const heldPicture = (kind: Words, name: string) => hold(say('preview.picturePlace', { kind: say(kind), name }))
  const named = (name: StickerName) => say(`sticker.${name}`)
  const sheet = page.getByRole('dialog', { name: say('command.stickers') })

  return {
    ...desk,
    page,
    over,
    third,
    sheet,
    overHold: heldPicture('inspector.overlay', 'silent.mp4'),
    thirdHold: heldPicture('inspector.clip', 'portrait.mp4'),
    hold: (name: StickerName) => hold(say('preview.stickerPlace', { name: named(name) })),
    offer: (name: StickerName) => sheet.getByRole('button', { name: named(name), exact: true }),
    tab: (key: Words) => page.getByRole('tab', { name: say(key) }),
    inCorner: page
      .getByRole('group', { name: say('picture.inPicture') })
      .getByRole('button', { name: say('placing.bottomRight'), exact: true }),
    edge: page.getByRole('button', { name: say('crop.edge', { name: say('placing.left') }), exact: true }),
    grip: preview.getByRole('slider', { name: say('placing.size'), exact: true }),
    frame: async () => (await preview.locator('canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 },
    goToSecond: async (seconds: number) => {
      await page.keyboard.press('Home')
      for (let second = 0; second < seconds; second++) await page.keyboard.press('Shift+ArrowRight')
    },
    /** A second picture, over what is seen now. `ask`: what asks for its file. */
    layOver: async (ask: () => Promise<void>) => {
      const asked = page.waitForEvent('filechooser')
      await ask()
      await (await asked).setFiles(await fixture('silent'))
      await expect.poll(over, { timeout: 20_000 }).toBeDefined()
    },
    expectLook: () =>
      expect
        .poll(async () => (await project()).main.map(({ content }) => (content as Footage).grade?.look?.name))
        .toEqual(['silver', 'silver', 'silver']),
    sticker: async (name: StickerName) =>
      (await project()).lanes
        .flatMap(({ items }) => items)
        .map(({ content }) => content)
        .find((content) => content.kind === 'sticker' && content.name === name) as Sticker,
  }
}

export type PictureDesk = Awaited<ReturnType<typeof openPictureDesk>>

/** The file, told by programs that we did not write: it is whole, and each thing that was done is in its picture. */
export async function expectAllInFilm(desk: PictureDesk, path: string) {
  await expectPlaysEverywhere(path, film, 180)
  await expectBeeps(path, [0.5, 1.5, 2.5, 3.5, 4.5, 5.5])
  const frames = await framesAt(path, [...transitionFrames, ...seen])
  const third = boxOf(await desk.third(), films.portrait.size, film)
  expectClips(frames, third)
  expectCircle(frames)

  // A look has taken the colours of every clip, and left the picture over them its own.
  const whole = { x: 0, y: 0, ...film }
  for (const [index, box] of [
    [20, whole],
    [90, lying],
    [160, third],
  ] as const) {
    expectGrey(frameOf(frames, index), box)
  }
  expectPicture(frameOf(frames, 10), await desk.over())
  expectPicture(frameOf(frames, 40), await desk.over())
  // Beside the clip that was made smaller there is the background.
  expect(Math.max(...frameOf(frames, 160).data.subarray(0, 300))).toBeLessThan(30)

  const ink = (index: number, color: string) => inkOf(frameOf(frames, index), { color }, exact)
  const [heart, red] = [await desk.sticker('heart'), ink(20, '#ff6b6b')]
  expect(Math.abs(red.x + red.width / 2 - heart.x)).toBeLessThan(0.02)
  expect(Math.abs(red.y + red.height / 2 - heart.y)).toBeLessThan(0.02)
  // The arrow begins after a second, and draws itself.
  const [before, some, all] = [29, 45, 75].map(
    (index) => inkOf(upperHalf(frameOf(frames, index)), { color: '#7be0a2' }, exact).width,
  )
  expect(before).toBeLessThan(0.01)
  expect(some).toBeGreaterThan(0.1)
  expect(some).toBeLessThan((all ?? 0) * 0.85)
  expect(all).toBeGreaterThan(0.45)
  return { frames, third }
}

/** Without the picture over the film: along its turned edges its colours meet in any other. */
const upperHalf = ({ data, height, ...frame }: Frame): Frame => ({
  ...frame,
  height: height / 2,
  data: data.subarray(0, data.length / 2),
})

function expectGrey(frame: Frame, box: Box) {
  for (const patch of coloured) {
    const [red, green, blue] = colourAt(frame, patch, box)
    expect(Math.max(red, green, blue) - Math.min(red, green, blue), `${patch} of ${frame.index}`).toBeLessThan(8)
  }
  expect((colourAt(frame, 'white', box)[0] ?? 0) - (colourAt(frame, 'black', box)[0] ?? 0)).toBeGreaterThan(200)
}

/** The picture over the film has its colours where it was placed, cut and turned. */
function expectPicture(frame: Frame, footage: Footage) {
  const { x, y, rotation = 0 } = footage.placing ?? plainPlacing
  const picture = boxOf(footage, films.silent.size, film)
  const middle = { x: x * film.width, y: y * film.height }
  if (rotation === 0) expect(readCode(frame, picture)).toBe(frame.index)
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)]
  for (const patch of [...coloured, 'white', 'black'] as const) {
    const box = patchBox(picture, patch)
    const [right, down] = [box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y]
    const side = box.height / 2
    const around = {
      x: middle.x + right * cos - down * sin - side / 2,
      y: middle.y + right * sin + down * cos - side / 2,
      width: side,
      height: side,
    }
    const colour = colourOf(frame, around)
    expect(colourDistance(colour, patches[patch].colour), `${patch} at ${frame.index}: ${colour}`).toBeLessThan(20)
  }
}
