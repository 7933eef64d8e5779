import type { Page } from 'playwright/test'
import type { Project } from '../src/project/project'

/** The one project that is kept, as the program would find it after a reload. */
export const savedProject = (page: Page): Promise<Project | undefined> =>
  page.evaluate(
    () =>
      new Promise<Project | undefined>((resolve, reject) => {
        const opening = indexedDB.open('tasma')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const store = opening.result.transaction('projects').objectStore('projects')
          const all = store.getAllKeys()
          all.onsuccess = () => {
            // Spare copies lie under a key of their own, with a slash in it.
            const key = all.result.find((each) => !String(each).includes('/'))
            const reading = store.get(key ?? '')
            reading.onsuccess = () => {
              opening.result.close()
              resolve(reading.result)
            }
          }
        }
      }),
  )

/** Keeps another state of the project, which the program finds after a reload. */
export const keepProject = (page: Page, project: Project): Promise<void> =>
  page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('tasma')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('projects', 'readwrite')
          transaction.objectStore('projects').put(kept, kept.id)
          transaction.onabort = () => reject(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    project,
  )

/** Names of what lies in the device's own storage, folder by folder. */
export const keptFiles = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const folders: Record<string, string[]> = {}
    const root = await navigator.storage.getDirectory()
    for await (const [name, handle] of root.entries()) {
      if (!(handle instanceof FileSystemDirectoryHandle)) continue
      folders[name] = []
      for await (const file of handle.keys()) folders[name].push(file)
    }
    return folders
  })
