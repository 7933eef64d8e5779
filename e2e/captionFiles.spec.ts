import { createCaptionDesk } from './captionDesk'
import { say, type Words } from './editorPage'
import { expect, test } from './guard'

/** Nothing of a file is ever more than words: no element comes of it, and nothing of it is run. */
const hostile = [
  '1',
  '00:00:01,000 --> 00:00:03,000',
  '<img src="x" onerror="window.ran = true"><b>Салам</b> <script>window.ran = true</script>',
  '',
  '2',
  '00:00:04,000 --> 00:00:05,000',
  '{\\an8\\c&H0000FF&}бадал\u0000\u0007 жүрөк',
  '',
  '3',
  '00:00:09,000 --> 00:00:07,000',
  'аягы башынан мурун',
  '',
  '4',
  'кечээ --> эртең',
  'убактысыз',
  '',
].join('\n')

const bad: readonly (readonly [string, string | Uint8Array, Words])[] = [
  ['empty.srt', '', 'refusal.empty'],
  ['plain.srt', 'Бул субтитр эмес, жөн гана текст.\n', 'refusal.not-captions'],
  ['noTimes.vtt', 'WEBVTT\n\nкечээ --> эртең\nсөз\n', 'refusal.no-captions'],
  ['picture.srt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4]), 'refusal.not-captions'],
]

test('bad files say why, one after the other', async ({ page }) => {
  const desk = createCaptionDesk(page)
  await desk.begin()
  for (const [name, content, key] of bad) {
    await desk.dropFile(name, content)
    await expect(desk.room.getByRole('alert')).toContainText(say(key))
    await expect(desk.room.getByText(name)).toBeVisible()
  }
  expect(await desk.film()).toEqual([])
})

test('a hostile file is taken as far as it makes sense, says what was left out, and nothing of it comes alive', async ({
  page,
}) => {
  const desk = createCaptionDesk(page)
  await desk.begin()
  await desk.dropFile('hostile.srt', hostile)
  await expect(desk.room.getByText(say('captionFile.left'))).toBeVisible()
  for (const code of ['times', 'mended', 'styling'] as const) {
    const [before = ''] = say(`subtitles.left.${code}`).split('{{')
    await expect(
      desk.room.getByRole('listitem').filter({ hasText: before || say(`subtitles.left.${code}`).split('}} ')[1] }),
    ).toBeVisible()
  }
  await desk.button(say('captionFile.add')).click()
  await desk.expectFilm((told) => told.length === 3)
  expect((await desk.film()).map(({ text }) => text)).toEqual([
    'Салам window.ran = true',
    'бадал   жүрөк',
    'аягы башынан мурун',
  ])
  const alive = await page.evaluate(() => ({
    ran: 'ran' in window,
    pictures: document.querySelectorAll('img, iframe, object').length,
    bold: document.querySelectorAll('aside b, aside i, aside font').length,
  }))
  expect(alive).toEqual({ ran: false, pictures: 0, bold: 0 })
})

test('captions that are there are replaced or kept, as one likes', async ({ page }) => {
  const desk = createCaptionDesk(page)
  await desk.begin()
  const file = (...starts: readonly number[]) =>
    starts
      .map((at, n) => `${n + 1}\n00:00:${String(at).padStart(2, '0')},000 --> 00:00:${at + 11},000\nсап ${at}\n`)
      .join('\n')
  const texts = () => desk.film().then((told) => told.map(({ text, end }) => `${text} ${end}`))

  await desk.dropFile('first.srt', file(10))
  await desk.button(say('captionFile.add')).click()
  await expect.poll(texts).toEqual(['сап 10 21'])
  await desk.dropFile('second.srt', file(2, 12))
  await expect(desk.room.getByText(say('captionFile.there', { count: '1' }))).toBeVisible()
  await desk.button(say('captionFile.beside')).click()
  await expect.poll(texts).toEqual(['сап 2 10', 'сап 10 21', 'сап 12 23'])
  await page.keyboard.press('Control+KeyZ')
  await expect.poll(texts).toEqual(['сап 10 21'])
  await desk.dropFile('third.srt', file(2, 12, 40))
  await expect(desk.room.getByText(say('captionFile.beyond', { count: '1' }))).toBeVisible()
  await desk.button(say('captionFile.instead')).click()
  await expect.poll(texts).toEqual(['сап 2 12', 'сап 12 23'])
})
