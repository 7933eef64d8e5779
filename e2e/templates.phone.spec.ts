import { join } from 'node:path'
import type { Page } from 'playwright/test'
import en from '../locales/en.json' with { type: 'json' }
import ky from '../locales/ky.json' with { type: 'json' }
import ru from '../locales/ru.json' with { type: 'json' }
import { cache } from '../scripts/paths.mjs'
import type { Key } from '../src/i18n/key'
import type { Language, Project } from '../src/project/project'
import { scaledTo, shapes } from '../src/project/shapes'
import { storyParts } from '../src/project/storyParts'
import { frameAt as frameAtTime, plus, toSeconds } from '../src/project/time'
import { planOf } from '../src/templates/planOf'
import { lengthOfSlots, templates } from '../src/templates/templates'
import { createEditorPage } from './editorPage'
import { ffmpeg } from './film/ffmpeg'
import { type Frame, frameOf, framesAt } from './film/frames'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { differing, expectPlaysEverywhere } from './judge'
import { savedProject } from './savedProject'

// Every template, as it is filled on a phone with what lies in the gallery, and made for WhatsApp. The first file is a
// video that is too short and stands still at its end, the others are photos of one colour each.

const locales: Readonly<Record<Language, Readonly<Record<string, string>>>> = { ky, ru, en }
type Values = Readonly<Record<string, string | number>>
const wordsIn =
  (language: Language) =>
  (key: Key, values: Values = {}): string =>
    Object.entries(values).reduce(
      (sentence, [name, value]) => sentence.replace(`{{${name}}}`, String(value)),
      locales[language][key] ?? key,
    )

const rate = { num: 30, den: 1 }
// None is as bright in green as letters, or the boxes behind them, are: that is how words are told from a photo.
const colours = ['#c0392b', '#1b6b3a', '#2e59a8', '#8e44ad', '#d46a17', '#165f85', '#7f5539', '#5c6b73'] as const

/** Ten films take eight minutes: `TEMPLATES=all` makes them all, `TEMPLATES=steps,lesson` these, else the two shortest. */
const wanted = process.env.TEMPLATES?.split(',') ?? templates.slice(0, 2).map(({ id }) => id)

for (const [index, template] of templates.entries()) {
  if (!wanted.includes('all') && !wanted.includes(template.id)) continue
  const language = (['ky', 'ru', 'en'] as const)[index % 3] as Language
  test(`${template.id} makes its film in ${language}`, async ({ page }) => {
    const say = wordsIn(language)
    const plan = planOf(template, say)
    // A lesson is a film of minutes.
    const patience = 60_000 + toSeconds(lengthOfSlots(plan)) * 1000
    test.setTimeout(patience + 60_000)
    const filmed = plan.slots.filter(({ kind }) => kind !== 'text')
    const editor = createEditorPage(page)
    await editor.start(language)
    // A browser tells a hard space in a name as any other.
    await button(page, new RegExp(`^${say(template.name).replaceAll('\u00a0', ' ')}`)).click()
    const first = page.getByRole('listitem', { name: say('story.scene', { n: firstFilmed(plan.slots) + 1 }) })
    const asked = page.waitForEvent('filechooser')
    await button(first, say('filming.gallery')).click()
    await (await asked).setFiles([await fixture('tall'), ...(await photos(filmed.length - 1))])
    await expect(button(page, say('story.repick'))).toHaveCount(filmed.length, { timeout: 30_000 })
    await button(page, new RegExp(`^${say('story.done')}`)).click()

    const numbered = numbers(plan.slots.map(({ words = '' }) => words))
    await expect.poll(async () => wordsOf(await savedProject(page))).toEqual(numbered)

    const path = await makeFilm(page, say, `template-${template.id}`, patience)
    const starts = plan.slots.map((_, at) => plan.slots.slice(0, at).reduce((sum, { length }) => sum + length, 0))
    const ends = plan.slots.map(({ length }, at) => frameAtTime(plus(length, (starts[at] ?? 0) + 100), rate))
    const size = scaledTo(shapes[template.shape], 540)
    await expectPlaysEverywhere(path, size, ends.at(-1) ?? 0)

    const whole = { x: 0, y: 0, ...size }
    const looks = plan.slots.map((slot, at) => {
      const [from, to] = [ends[at - 1] ?? 0, ends[at] ?? 0]
      // Words have come and not gone yet.
      return { slot, bare: from, early: from + 5, late: from + 45, held: to - 25, read: to - 20 }
    })
    const seen = await framesAt(
      path,
      looks.flatMap(({ bare, early, late, held, read }) => [bare, early, late, held, read]),
    )
    const at = (index: number) => frameOf(seen, index)
    const lastCard = looks.findLast(({ slot }) => slot.kind === 'text')?.bare ?? 0
    for (const [index, { slot, early, late, held, read }] of looks.entries()) {
      const photo = filmed.indexOf(slot) - 1
      if (slot === filmed[0]) {
        expect(differing(at(early), at(late), whole), 'the video runs').toBeGreaterThan(0.001)
        expect(differing(at(held), at(read), whole), 'and stands still at its end').toBeLessThan(0.001)
        continue
      }
      // Cards are no one colour, but all are alike, and the last of them has no words at first.
      const without = slot.kind === 'text' ? at(lastCard) : flat(at(read))
      expect(differing(at(read), without, whole), `words of scene ${index + 1}`).toBeGreaterThan(0.004)
      if (slot.kind !== 'text') expectColour(at(read), colours[photo] ?? '')
    }
  })
}

const button = (within: Page | ReturnType<Page['getByRole']>, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' })

const firstFilmed = (slots: readonly { readonly kind: string }[]) => slots.findIndex(({ kind }) => kind !== 'text')

function numbers(words: readonly string[]) {
  let n = 0
  return words.map((each) => (each.includes('{n}') ? each.replace('{n}', String(++n)) : each))
}

const wordsOf = (project: Project | undefined) => project && storyParts(project).map(({ words }) => words)

async function photos(count: number): Promise<string[]> {
  const paths = colours
    .slice(0, count)
    .map((colour) => ({ colour, path: join(cache, `colour-${colour.slice(1)}.png`) }))
  for (const { colour, path } of paths) {
    await ffmpeg(['-f', 'lavfi', '-i', `color=${colour.replace('#', '0x')}:s=540x960`, '-frames:v', '1', path])
  }
  return paths.map(({ path }) => path)
}

/** At the lower edge, where no words are. */
const edge = ({ data, width, height }: Frame) => {
  const at = ((height - 6) * width + Math.floor(width / 2)) * 3
  return [...data.slice(at, at + 3)]
}

/** As if it were all of the colour of its edge. */
const flat = (frame: Frame): Frame => {
  const colour = edge(frame)
  return { ...frame, data: frame.data.map((_, index) => colour[index % 3] ?? 0) }
}

function expectColour(frame: Frame, colour: string) {
  const seen = edge(frame)
  const wanted = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
  for (const [index, value] of wanted.entries()) {
    expect(Math.abs((seen[index] ?? 0) - value), `${colour} in ${seen}`).toBeLessThan(12)
  }
}

async function makeFilm(page: Page, say: (key: Key) => string, name: string, patience: number) {
  await button(page, say('command.export')).click()
  await page.getByRole('radio', { name: new RegExp(`^${say('export.whatsapp')}`) }).click()
  await button(page, say('export.start')).click()
  await expect(page.getByRole('heading', { name: say('export.done') })).toBeVisible({ timeout: patience })
  const downloading = page.waitForEvent('download')
  await button(page, say('export.save')).click()
  const path = join(cache, 'films', `${name}.mp4`)
  await (await downloading).saveAs(path)
  return path
}
