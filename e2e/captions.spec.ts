import { createCaptionDesk, lines, told } from './captionDesk'
import { expectBurntIn, expectTapped, expectTyped, expectVoiced, layByVoice, tapAlong, typeAlong } from './captionWays'
import { say } from './editorPage'
import { talkingFilm } from './film/talkingFilm'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'
import { savedProject } from './savedProject'

test.describe('half a minute is captioned', () => {
  test.beforeEach(() => test.setTimeout(180_000))

  test('by typing while it plays', async ({ page }) => {
    const desk = createCaptionDesk(page)
    await desk.begin()
    const ended = await typeAlong(desk)
    await desk.expectFilm((told) => told.length === lines.length)
    expectTyped(await desk.film(), ended)
    // Each phrase is a step of its own.
    await page.keyboard.press('Control+KeyZ')
    await desk.expectFilm((told) => told.length === lines.length - 1)
  })

  test('by pressing the lines along, which takes no more film than there is, and is in the picture', async ({
    page,
  }) => {
    const desk = createCaptionDesk(page)
    await desk.begin()
    const { pressed, end } = await tapAlong(desk, () => page.keyboard.press('Space'))
    expect(end).toBeLessThanOrEqual(30)
    await desk.expectFilm((told) => told.length === lines.length && told.at(-1)?.end !== 30)
    expectTapped(await desk.film(), pressed)
    await expectBurntIn(desk, await desk.film(), 'tapped')
  })

  test('by the voice', async ({ page }) => {
    const desk = createCaptionDesk(page)
    const path = test.info().outputPath('talk.mp4')
    const speech = await talkingFilm(path, lines)
    await desk.begin(path)
    await layByVoice(desk)
    await expect(page.getByText(say('captionSaid.voiced', { count: `${lines.length}` }))).toBeVisible()
    await desk.expectFilm((told) => told.length === lines.length)
    expectVoiced(await desk.film(), speech)
    await page.keyboard.press('Control+KeyZ')
    await desk.expectFilm((told) => told[0]?.start === 0)
  })

  test('by the voice, where there is none', async ({ page }) => {
    const desk = createCaptionDesk(page)
    await desk.begin(await fixture('silent'))
    await layByVoice(desk)
    await expect(page.getByText(say('captionVoice.silent'))).toBeVisible()
    await desk.button(say('captionVoice.share')).click()
    await expect(page.getByText(say('captionSaid.shared', { count: `${lines.length}` }))).toBeVisible()
    await desk.expectFilm((told) => told.length === lines.length && told.at(-1)?.end === 2)
  })

  test('with a file, which is saved again as it was made', async ({ page }) => {
    const desk = createCaptionDesk(page)
    await desk.begin()
    const file = lines
      .map((line, n) => `${n + 1}\n00:00:${n * 5 + 10},000 --> 00:00:${n * 5 + 13},500\n${line}\n`)
      .join('\n')
    await desk.chooseFile('rhyme.srt', file)
    await desk.button(say('captionFile.add')).click()
    await desk.expectFilm((told) => told.length === lines.length)
    const made = await desk.film()
    expect(made.map(({ start, end }) => [start, end])).toEqual([10, 15, 20, 25].map((at) => [at, at + 3.5]))

    for (const format of ['srt', 'vtt'] as const) {
      const { name, text } = await desk.save(format)
      expect(name).toBe(`${(await savedProject(page))?.name}.${format}`)
      await desk.dropFile(`again.${format}`, text)
      await expect(page.getByText(say('captionFile.left'))).toHaveCount(0)
      await desk.button(say('captionFile.instead')).click()
      await expect(page.getByRole('heading', { name: say('command.captions') }).first()).toBeVisible()
      await expect.poll(async () => (await savedProject(page))?.captions.cues.length).toBe(lines.length)
      expect(told(await savedProject(page))).toEqual(made)
    }
  })
})
