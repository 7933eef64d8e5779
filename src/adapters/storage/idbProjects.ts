import type { ProjectStore } from '../../ports/projectStore'
import { parseProject } from '../../project/parse'
import type { Project, ProjectId } from '../../project/project'
import { summaryOf } from '../summaryOf'
import type { Connection, ProjectDatabase } from './projectDatabase'

const stores = ['projects', 'assets', 'summaries', 'covers'] as const
/** What a project was when it was last opened well: the way back, should what is written later prove unreadable. */
const spareKey = (id: ProjectId) => `${id}/opened`
/** What was found unreadable, kept for the developer's eyes. */
const brokenKey = (id: ProjectId) => `${id}/broken`

/** Projects in IndexedDB. Each save is one transaction: after a crash the record is the old one or the new one. */
export function createIdbProjects({ now, open }: Connection): ProjectStore {
  const list: ProjectStore['list'] = async () => {
    const transaction = (await open()).transaction(['summaries', 'covers'])
    const covers = transaction.objectStore('covers')
    const summaries = await transaction.objectStore('summaries').getAll()
    return Promise.all(summaries.map(async (each) => ({ ...each, cover: (await covers.get(each.id)) ?? null })))
  }

  const load: ProjectStore['load'] = async (id) => {
    const database = await open()
    const raw = await database.get('projects', id)
    const project = parseProject(raw)
    if (project) {
      await putAside(database, spareKey(id), project)
      return project
    }
    if (raw !== undefined) await putAside(database, brokenKey(id), raw)
    return parseProject(await database.get('projects', spareKey(id)))
  }

  const save: ProjectStore['save'] = (project) => {
    const database = now()
    return database ? write(database, project) : open().then((opened) => write(opened, project))
  }

  const saveCover: ProjectStore['saveCover'] = async (id, cover) => {
    const transaction = (await open()).transaction(stores, 'readwrite')
    if (await transaction.objectStore('projects').getKey(id)) await transaction.objectStore('covers').put(cover, id)
    await transaction.done
  }

  const remove: ProjectStore['remove'] = (id) => {
    const database = now()
    return database ? erase(database, id) : open().then((opened) => erase(opened, id))
  }

  const assetsInUse: ProjectStore['assetsInUse'] = async () => new Set((await (await open()).getAll('assets')).flat())

  return { list, load, save, saveCover, remove, assetsInUse }
}

/** Puts everything, and commits, before it returns: what waits for an answer first is lost when the page goes. */
async function write(database: ProjectDatabase, project: Project): Promise<void> {
  const { id } = project
  const transaction = database.transaction(stores, 'readwrite')
  const puts: Promise<unknown>[] = [
    transaction.objectStore('projects').put(project, id),
    transaction.objectStore('assets').put(Object.keys(project.assets), id),
    transaction.objectStore('summaries').put(summaryOf(project), id),
  ]
  transaction.commit()
  await Promise.all([...puts, transaction.done])
}

async function erase(database: ProjectDatabase, id: ProjectId): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite')
  const keys = [id, spareKey(id), brokenKey(id)]
  const deletions = stores.flatMap((name) => keys.map((key) => transaction.objectStore(name).delete(key)))
  transaction.commit()
  await Promise.all([...deletions, transaction.done])
}

async function putAside(database: ProjectDatabase, key: string, project: Project) {
  const transaction = database.transaction(['projects', 'assets'], 'readwrite')
  await Promise.all([
    transaction.objectStore('projects').put(project, key),
    transaction.objectStore('assets').put(Object.keys(project?.assets ?? {}), key),
    transaction.done,
  ])
}
