import type { CommandId } from '../src/commands/commands'
import { footageOf } from '../src/project/find'
import type { Project } from '../src/project/project'
import { say } from './editorPage'
import { expect } from './guard'
import type { ShortcutDesk } from './shortcutDesk'
import { type Check, shortcutViewChecks } from './shortcutViewChecks'

const lengths = ({ main }: Project) => main.map(({ length }) => length / 1e6)
const kinds = ({ main }: Project) => main.map(({ content }) => content.kind)
const starts = ({ main }: Project) => main.map(({ sourceStart }) => sourceStart)
const items = ({ lanes }: Project) => lanes.flatMap((lane) => lane.items)
const groups = (project: Project) => [...project.main, ...items(project)].filter((piece) => piece.group).length
const links = (project: Project) => [...project.main, ...items(project)].filter((piece) => piece.link).length

/** The playhead goes from one time to another, in seconds. */
const goes =
  (from: number, to: number): Check =>
  async (desk, press) => {
    await desk.goTo(from)
    await press()
    await desk.expectAt(to)
  }

/** The in and the out point, in seconds. */
const range = (from: number, to: number) => async (desk: ShortcutDesk) => {
  await desk.goTo(from)
  await desk.press('KeyI')
  await desk.goTo(to)
  await desk.press('KeyO')
}

/** The saved project, as seen through `what`, is other than it was. */
const makes =
  (before: (desk: ShortcutDesk) => Promise<void>, what: (project: Project) => unknown, expected: unknown): Check =>
  async (desk, press) => {
    await before(desk)
    await press()
    await desk.expectFilm(what, expected)
  }

const opens =
  (title: Parameters<typeof say>[0]): Check =>
  async (desk, press) => {
    await press()
    await expect(desk.page.getByRole('heading', { name: say(title) })).toBeVisible()
  }

const keys =
  (...pressed: readonly string[]) =>
  async ({ page }: ShortcutDesk) => {
    for (const key of pressed) await page.keyboard.press(key)
  }

const at = (seconds: number) => (desk: ShortcutDesk) => desk.goTo(seconds)
const first = (desk: ShortcutDesk) => desk.select('clip', 1)
const second = (desk: ShortcutDesk) => desk.select('clip', 2)
const music = (desk: ShortcutDesk) => desk.select('sound', 1)

const then =
  (...doings: readonly ((desk: ShortcutDesk) => Promise<void>)[]) =>
  async (desk: ShortcutDesk) => {
    for (const doing of doings) await doing(desk)
  }

/**
 * One for each command; a command without one is a type error. The film is 6 s long: a clip of 4 s, one of 2 s, music of
 * 5 s below them, a caption from 1 s to 4 s, markers at 2 s and at 5 s.
 */
export const shortcutChecks: Readonly<Record<CommandId, Check>> = {
  play: async (desk, press) => {
    await desk.goTo(1)
    await press()
    await desk.expectPlaying(true)
    await press()
    await desk.expectPlaying(false)
  },
  shuttleBack: async (desk, press) => {
    await desk.goTo(3)
    await press()
    await expect.poll(desk.clock).toBeLessThan(2.8)
  },
  shuttleForward: async (desk, press) => {
    await desk.goTo(1)
    await press()
    await expect.poll(desk.clock).toBeGreaterThan(1.2)
  },
  back: goes(1, 29 / 30),
  forward: goes(1, 31 / 30),
  backSecond: goes(3, 2),
  forwardSecond: goes(1, 2),
  previousCut: goes(5, 4),
  nextCut: goes(1, 4),
  start: goes(3, 0),
  end: goes(3, 6),

  split: makes(at(1), lengths, [1, 3, 2]),
  splitAll: makes(at(1), (project) => [lengths(project), items(project).length], [[1, 3, 2], 2]),
  trimStart: makes(at(1), lengths, [3, 2]),
  trimEnd: makes(at(1), lengths, [1, 2]),
  slipBack: makes(then(at(1), keys('KeyW'), first), starts, [33_334, 0]),
  slipForward: makes(then(at(1), keys('KeyQ'), first), starts, [1_000_000 - 33_334, 0]),
  freeze: makes(at(1), lengths, [1, 3, 3, 2]),
  delete: makes(second, lengths, [4]),
  lift: makes(first, kinds, ['card', 'footage']),

  copy: async (desk, press) => {
    await second(desk)
    await press()
    await keys('Control+KeyV')(desk)
    await desk.expectFilm(lengths, [2, 4, 2])
  },
  cut: makes(second, lengths, [4]),
  paste: makes(then(second, keys('Control+KeyX')), lengths, [2, 4]),
  duplicate: makes(first, lengths, [4, 4, 2]),

  // What is selected is what is deleted.
  selectAll: async (desk, press) => {
    await press()
    await keys('Delete')(desk)
    await desk.expectFilm((project) => [lengths(project), items(project).length], [[], 0])
  },
  selectLane: async (desk, press) => {
    await first(desk)
    await press()
    await keys('Delete')(desk)
    await desk.expectFilm((project) => [lengths(project), items(project).length], [[], 1])
  },
  deselect: async (desk, press) => {
    await first(desk)
    await press()
    await expect(desk.chosen).toHaveCount(0)
  },

  marker: makes(at(3), ({ markers }) => markers.length, 3),
  setIn: async (desk, press) => {
    await desk.goTo(5)
    await press()
    await desk.playRange()
    await desk.expectAt(6)
  },
  setOut: async (desk, press) => {
    await desk.goTo(1)
    await press()
    await desk.playRange()
    await desk.expectAt(1)
  },
  playRange: async (desk, press) => {
    await range(2, 3)(desk)
    await desk.goTo(0)
    await press()
    await desk.expectAt(3)
  },
  clearRange: async (desk, press) => {
    await desk.goTo(5)
    await keys('KeyI')(desk)
    await press()
    await keys('Home', 'Shift+Space')(desk)
    await desk.expectPlaying(false)
    await desk.expectAt(0)
  },
  removeRange: makes(range(1, 3), lengths, [1, 1, 2]),
  liftRange: makes(range(1, 3), kinds, ['footage', 'card', 'footage', 'footage']),
  previousMarker: goes(4, 2),
  nextMarker: goes(4, 5),

  nudgeForward: makes(music, (project) => items(project)[0]?.anchor, { start: 33_334 }),
  nudgeBack: makes(then(music, keys('Alt+ArrowRight', 'Alt+ArrowRight')), (project) => items(project)[0]?.anchor, {
    start: 33_334,
  }),
  laneUp: makes(second, ({ lanes }) => lanes.map(({ kind }) => kind), ['overlay', 'sound']),
  laneDown: makes(then(second, keys('Alt+ArrowUp')), (project) => [lengths(project), project.lanes.length], [
    [4, 2],
    1,
  ]),
  pin: makes(music, (project) => 'on' in (items(project)[0]?.anchor ?? {}), true),
  group: makes(keys('Control+KeyA'), groups, 3),
  ungroup: makes(keys('Control+KeyA', 'Control+KeyG'), groups, 0),
  link: makes(keys('Control+KeyA'), links, 3),

  mute: makes(first, ({ main }) => footageOf(main[0])?.sound?.muted, true),
  volume: async (desk, press) => {
    await first(desk)
    await press()
    await expect(desk.page.getByRole('slider', { name: say('command.volume') })).toBeFocused()
  },
  detach: makes(first, (project) => items(project).length, 2),
  fit: async (desk, press) => {
    await first(desk)
    await press()
    await expect(desk.page.getByRole('radiogroup', { name: say('command.fit') }).locator(':focus')).toBeVisible()
  },
  crop: async (desk, press) => {
    await first(desk)
    await press()
    await expect(desk.page.getByRole('button', { name: say('crop.done'), exact: true })).toBeVisible()
    await desk.page.keyboard.press('Escape')
    await expect(desk.page.getByRole('button', { name: say('crop.done'), exact: true })).toHaveCount(0)
  },
  movement: async (desk, press) => {
    await first(desk)
    await press()
    await expect(desk.page.getByRole('radiogroup', { name: say('movement.glide') }).locator(':focus')).toBeVisible()
  },
  zoomHere: makes(then(at(1), first), ({ main }) => footageOf(main[0])?.zooms?.length, 1),
  keyframe: makes(then(at(1), first), ({ main }) => footageOf(main[0])?.keys?.length, 1),
  previousKeyframe: async (desk, press) => {
    await then(at(1), keys('Shift+KeyK'))(desk)
    await goes(3, 1)(desk, press)
  },
  nextKeyframe: async (desk, press) => {
    await then(at(1), keys('Shift+KeyK'))(desk)
    await goes(0, 1)(desk, press)
  },
  edit: async (desk, press) => {
    await desk.goTo(3)
    await keys('Shift+KeyM')(desk)
    await press()
    await expect(desk.page.getByRole('textbox', { name: say('marker.name') })).toBeFocused()
  },
  style: opens('styling.ready'),
  speed: async (desk, press) => {
    await first(desk)
    await press()
    await expect(desk.page.getByRole('slider', { name: say('command.speed') })).toBeFocused()
  },

  ...shortcutViewChecks,

  camera: opens('filming.title'),
  voiceover: opens('command.voiceover'),
  files: async (desk, press) => {
    const asked = desk.page.waitForEvent('filechooser')
    await press()
    await asked
  },
  captions: async (desk, press) => {
    await press()
    await expect(desk.page.getByRole('list', { name: say('caption.list') })).toBeVisible()
    await desk.page.getByRole('radio', { name: say('media.title') }).click()
  },
  previousCaption: async (desk, press) => {
    await desk.goTo(5)
    await press()
    await desk.expectAt(1)
  },
  nextCaption: goes(0, 1),
  caption: async (desk, press) => {
    await desk.goTo(5)
    await press()
    await expect(desk.page.getByRole('textbox', { name: say('caption.text') })).toBeFocused()
    await desk.expectFilm(({ captions }) => captions.cues.length, 2)
  },
  undo: async (desk, press) => {
    await desk.goTo(1)
    await keys('KeyS')(desk)
    await desk.expectFilm(lengths, [1, 3, 2])
    await press()
    await desk.expectFilm(lengths, [4, 2])
    await expect(desk.notice).toHaveText('Бөлүү кайтарылды')
  },
  redo: async (desk, press) => {
    await desk.goTo(1)
    await keys('KeyS', 'Control+KeyZ')(desk)
    await desk.expectFilm(lengths, [4, 2])
    await press()
    await desk.expectFilm(lengths, [1, 3, 2])
    await expect(desk.notice).toHaveText('Бөлүү кайталанды')
  },
  title: async (desk, press) => {
    await desk.goTo(1)
    await press()
    await expect(desk.page.getByRole('textbox', { name: say('title.text') })).toBeFocused()
    await desk.expectFilm(({ lanes }) => lanes.map(({ kind }) => kind), ['text', 'sound'])
  },
  overlay: async (desk, press) => {
    const asked = desk.page.waitForEvent('filechooser')
    await press()
    await asked
  },
  lanes: opens('command.lanes'),
  shape: async (desk, press) => {
    await first(desk)
    await press()
    await expect(desk.page.getByRole('radiogroup', { name: say('shape.label') })).toBeVisible()
  },
  transition: async (desk, press) => {
    await press()
    await expect(desk.page.getByRole('radiogroup', { name: /^Клиптердин ортосу, / })).toBeVisible()
  },
  history: opens('history.title'),
  frame: opens('command.frame'),
  export: opens('export.title'),
  shortcuts: opens('command.shortcuts'),
  help: opens('command.help'),
}
