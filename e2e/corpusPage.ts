import type { Page } from 'playwright/test'
import type { Project } from '../src/project/project'
import { createEditorPage, say, type Words } from './editorPage'

/** What became of a file that was added: what is kept of it, or the sentence that it was refused with. */
export type Imported =
  | { readonly refused: string }
  /** No progress for 15 seconds, or no page any more. */
  | { readonly lost: string }
  | {
      readonly kind: string
      readonly width: number
      readonly height: number
      readonly rotation: number
      /** Seconds. */
      readonly duration: number
      /** Of the file as it is kept: others than it came with when it was converted. */
      readonly bytes: number
    }

const patience = 15_000
const interval = 100

/** Adds a file to a new video, as a person does, and waits for what becomes of it. */
export async function importFile(page: Page, path: string): Promise<Imported> {
  const crashed = new Promise<Imported>((resolve) => {
    page.once('crash', () => resolve({ lost: 'the tab crashed' }))
  })
  await page.goto('./')
  await createEditorPage(page).newVideo(path)
  return Promise.race([crashed, outcome(page)])
}

async function outcome(page: Page): Promise<Imported> {
  const row = page.getByRole('list', { name: say('media.jobs') }).getByRole('listitem')
  let told = ''
  let since = Date.now()
  while (Date.now() - since < patience) {
    const alert = await row.getByRole('alert').allTextContents()
    if (alert[0] !== undefined) return { refused: alert[0].trim() }
    const imported = await keptFacts(page)
    if (imported) return imported
    const now = (await row.allTextContents()).join() + (await progressOf(page))
    if (now !== told) since = Date.now()
    told = now
    await page.waitForTimeout(interval)
  }
  return { lost: `no progress at: ${told}` }
}

const progressOf = async (page: Page) =>
  (await page.getByRole('progressbar').evaluateAll((bars) => bars.map((bar) => bar.ariaValueNow))).join()

/** What the saved project says of its first file: what the program itself would find after a reload. */
async function keptFacts(page: Page): Promise<Imported | null> {
  const [, id] = page.url().split('#/video/')
  const project = id ? await readProject(page, id) : undefined
  const asset = project && Object.values(project.assets)[0]
  if (!asset) return null
  const { kind, video, duration, bytes } = asset
  const { width = 0, height = 0, rotation = 0 } = video ?? {}
  return { kind, width, height, rotation, duration: duration / 1_000_000, bytes }
}

const readProject = (page: Page, id: string) =>
  page.evaluate(
    (key) =>
      new Promise<Project | undefined>((resolve, reject) => {
        const opening = indexedDB.open('tasma')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('projects').objectStore('projects').get(key)
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
    id,
  )

const sentences = (['empty', 'damaged', 'unsupported', 'too-large'] as const).map((code): Words => `refusal.${code}`)

/** Whether a refusal says what is wrong with the file, and not only that something is. */
export const isClear = (sentence: string) => sentences.some((key) => sentence === say(key))
