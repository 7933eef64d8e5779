import { createEditorPage, say } from './editorPage'
import { fixture } from './fixtures/fixture'
import { expect, test } from './guard'

test('a screen reader hears each thing on the timeline with its lane and its time', async ({ page }) => {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(
    await fixture('portrait'),
    await fixture('landscape'),
    await fixture('photo'),
    await fixture('music'),
  )
  await editor.expectClips(3)
  await expect(editor.timeline.getByRole('button', { name: /^Үн 1/ })).toBeVisible({ timeout: 30_000 })

  // A caption at the start, a marker after a second, and the photo lifted over the first clips.
  await editor.caption('Бармак оюну')
  await editor.goToFrame(30)
  await page.keyboard.press('Shift+KeyM')
  await editor.clips.nth(2).click()
  await page.keyboard.press('Alt+ArrowUp')
  await editor.expectClips(2)
  await page.keyboard.press('Escape')

  await expect(editor.timeline).toMatchAriaSnapshot(`
    - region "${say('timeline.label')}":
      - button "Белги 1, 0:01"
      - group "Үстүнкү сүрөт":
        - 'button "Үстүнкү сүрөт 1, 0:05–0:08: photo.jpg"'
      - group "Видео":
        - button "Клип 1, 0:00–0:04"
        - button "Клип 2, 0:04–0:08"
      - group "Субтитр":
        - 'button "Субтитр 1, 0:00–0:03: Бармак оюну"'
      - group "Үн":
        - 'button "Үн 1, 0:00–0:05: music.wav"'
      - slider "${say('timeline.ruler')}"
  `)
})
