import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Peaks } from '../../ports/mediaReader'
import type { AssetId } from '../../project/project'
import type { Micros } from '../../project/time'

/** What was worked out of added files and can be worked out again: nothing here is ever missed, only waited for. */
interface Schema extends DBSchema {
  peaks: { key: string; value: Peaks }
  /** Under the asset, the height in pixels and the source time. */
  stills: { key: [string, number, number]; value: Blob }
}

const name = 'tasma-drawings'
const still = (asset: AssetId, height: number, time: Micros): [string, number, number] => [asset, height, time]

/** Waveforms and small pictures, kept from one visit to the next. Where the browser keeps nothing, there are none. */
export type KeptDrawings = ReturnType<typeof createKeptDrawings>

export function createKeptDrawings() {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  const lost = () => {
    opening = null
  }
  const open = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('peaks')
        database.createObjectStore('stills')
      },
      terminated: lost,
    })
    opening.catch(lost)
    return opening
  }
  /** A full or a forbidden storage is no reason to show nothing. */
  const tried = async <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value | null> => {
    try {
      return await work(await open())
    } catch {
      return null
    }
  }

  return {
    peaks: (id: AssetId) => tried(async (database) => (await database.get('peaks', id)) ?? null),
    keepPeaks: (id: AssetId, peaks: Peaks) => tried((database) => database.put('peaks', peaks, id)),
    still: (id: AssetId, height: number, time: Micros) =>
      tried(async (database) => (await database.get('stills', still(id, height, time))) ?? null),
    keepStill: (id: AssetId, height: number, time: Micros, picture: Blob) =>
      tried((database) => database.put('stills', picture, still(id, height, time))),
    /** Removes what belongs to files that nobody uses any longer. */
    sweep: (used: ReadonlySet<string>) =>
      tried(async (database) => {
        const drawn = await database.getAllKeys('stills')
        const ids = new Set([...(await database.getAllKeys('peaks')), ...drawn.map(([id]) => id)])
        for (const id of ids) {
          if (used.has(id)) continue
          await database.delete('peaks', id)
          await database.delete('stills', IDBKeyRange.bound([id], [id, []]))
        }
      }),
  }
}

const mostKept = 600
const finest = 500_000

/** Whether a picture of this time belongs to the coarse set that is kept: some hundreds, however long the file is. */
export function isCoarse({ duration }: { readonly duration: Micros }, time: Micros): boolean {
  let step = finest
  while (duration / step > mostKept) step *= 2
  return time % step === 0
}
