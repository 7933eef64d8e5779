import type { Page } from 'playwright/test'
import { longFilm } from '../../scripts/bench/longFilm'
import type { Asset, Project } from '../../src/project/project'
import { createEditorPage } from '../editorPage'
import { fixture } from '../fixtures/fixture'
import { expect } from '../guard'
import { savedProject } from '../savedProject'

/** Brings real files in through the program, then writes the long film over what it kept. Leaves the home screen. */
export async function keepLongFilm(page: Page): Promise<Project> {
  const editor = createEditorPage(page)
  await editor.start()
  await editor.newVideo(...(await Promise.all((['portrait', 'landscape', 'photo', 'music'] as const).map(fixture))))
  await editor.expectClips(3)
  await expect.poll(async () => Object.keys((await savedProject(page))?.assets ?? {}).length).toBe(4)

  const { id, assets } = (await savedProject(page)) as Project
  const of = (kind: Asset['kind']) => Object.values(assets).filter((each) => each.kind === kind) as [Asset, Asset]
  const film = longFilm(id, { videos: of('video'), photo: of('image')[0], sound: of('sound')[0] })
  // On the home screen nothing is open that could write its own state over it.
  await page.goto('./')
  await page.evaluate(write, film)
  await page.goto('./')
  return film
}

function write(film: Project): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tasma')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['projects', 'summaries'], 'readwrite')
      transaction.objectStore('projects').put(film, film.id)
      transaction
        .objectStore('summaries')
        .put({ id: film.id, name: film.name, length: 1_000_000, changed: Date.now() }, film.id)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
      transaction.onerror = () => reject(transaction.error)
    }
  })
}

/**
 * Milliseconds from the press on the film's card to an editor that can be used: its first clip is in the page, was
 * painted, and the page has nothing left to do before it takes the next press.
 */
export async function timeOpening(page: Page, film: Project): Promise<number> {
  const card = page.getByRole('button', { name: new RegExp(`^${film.name}`) })
  await card.waitFor()
  const opened = page.evaluate(
    (clip) =>
      new Promise<number>((resolve) => {
        let pressed = 0
        window.addEventListener('click', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true })
        const watch = new MutationObserver(() => {
          if (!document.querySelector(`[data-id="${clip}"]`)) return
          watch.disconnect()
          // After the picture that shows it, as soon as the page is idle.
          requestAnimationFrame(() => requestIdleCallback(() => resolve(performance.now() - pressed)))
        })
        watch.observe(document.body, { childList: true, subtree: true })
      }),
    film.main[0]?.id,
  )
  await card.click()
  return opened
}
