import { createStore } from 'zustand/vanilla'
import { nameOfPut, type Put, putAsset } from '../edits/putAsset'
import { newId } from '../lib/newId'
import type { Converter, ConvertProgress } from '../ports/converter'
import type { MediaReader } from '../ports/mediaReader'
import type { MediaStore } from '../ports/mediaStore'
import { isRefusal, type Outcome, type RefusalCode } from '../ports/refusal'
import type { Asset, AssetId } from '../project/project'
import type { Editor } from './editor'

export type ImportStep = 'waiting' | 'looking' | 'fetching' | 'converting' | 'keeping'

/** Whether a step tells how far it is. */
export const tellsShare = (step: ImportStep) => step === 'fetching' || step === 'converting' || step === 'keeping'
/** One file on its way in. A refused one stays, with its reason, until it is dismissed. */
export type ImportJob = {
  readonly id: string
  readonly name: string
  readonly put: Put
  readonly step: ImportStep
  /** 0…1 of the step. */
  readonly share: number
  readonly refused?: RefusalCode
}

/** What a file passes through on its way in. */
export type WayIn = {
  readonly media: MediaStore
  readonly reader: MediaReader
  readonly converter: Converter
}

type Doors = WayIn & { readonly editor: Editor }

/** Pictures go to the end of the film, sounds begin where the film begins. */
const atEnd: Put = { how: 'end' }

type Report = (change: Partial<ImportJob>) => void

/** Brings files into the project, one after the other: a weak phone has room for one decoder. */
export type Imports = ReturnType<typeof createImports>

export function createImports(doors: Doors) {
  const store = createStore<{ readonly jobs: readonly ImportJob[] }>(() => ({ jobs: [] }))
  const aborts = new Map<string, AbortController>()
  let queue = Promise.resolve()
  let asked = false

  const update = (id: string, change: Partial<ImportJob>) =>
    store.setState(({ jobs }) => ({ jobs: jobs.map((job) => (job.id === id ? { ...job, ...change } : job)) }))
  const dismiss = (id: string) => {
    aborts.get(id)?.abort()
    aborts.delete(id)
    store.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) }))
  }

  async function run(id: string, file: File, put: Put, series: string): Promise<void> {
    const signal = aborts.get(id)?.signal
    if (!signal || signal.aborted) return
    const outcome = await takeIn(doors, file, signal, (change) => update(id, change)).catch(
      (cause): Outcome<Asset> => ({ refused: 'failed', detail: String(cause) }),
    )
    if (signal.aborted) return
    if (isRefusal(outcome)) return update(id, { refused: outcome.refused })
    const asset = outcome.value
    doors.editor.apply(nameOfPut(asset, put), (project) => putAsset(project, asset, put, newId), series)
    dismiss(id)
    // Now there is something to lose. Some browsers ask her: not for every file.
    if (!asked) void doors.media.secure()
    asked = true
  }

  /** Takes the files in, in their order. Resolves when all of them are in the project or refused. */
  const add = (files: readonly File[], put: Put = atEnd): Promise<void> => {
    const series = newId()
    for (const file of files) {
      const id = newId()
      aborts.set(id, new AbortController())
      store.setState(({ jobs }) => ({ jobs: [...jobs, { id, name: file.name, put, step: 'waiting', share: 0 }] }))
      queue = queue.then(() => run(id, file, put, series))
    }
    return queue
  }

  const close = () => {
    for (const id of aborts.keys()) dismiss(id)
  }
  return { store, getState: store.getState, subscribe: store.subscribe, add, dismiss, close }
}

/** Looks, converts what must be converted, and keeps the bytes under a new asset's id. */
export async function takeIn(doors: WayIn, file: File, signal: AbortSignal, report: Report): Promise<Outcome<Asset>> {
  report({ step: 'looking', share: 0 })
  let bytes: Blob = file
  let probe = await doors.reader.probe(file)
  if (isRefusal(probe)) return probe

  if (probe.value.kind === 'convert') {
    const progress = ({ step, share }: ConvertProgress) => report({ step, share })
    const converted = await doors.converter.convert(file, { signal, progress })
    if (isRefusal(converted)) return converted
    bytes = converted.value
    probe = await doors.reader.probe(bytes)
  }
  const discard = () => (bytes === file ? undefined : doors.converter.discard(bytes))
  if (isRefusal(probe) || probe.value.kind === 'convert') {
    await discard()
    return isRefusal(probe) ? probe : { refused: 'unsupported', detail: 'still not readable once converted' }
  }

  const id = newId<AssetId>()
  report({ step: 'keeping', share: 0 })
  const kept = await doors.media.keep(id, bytes, { signal, progress: (share) => report({ share }) })
  await discard()
  if (isRefusal(kept)) return kept
  return { value: { ...probe.value.facts, id, name: file.name.normalize('NFC').slice(0, 255), bytes: bytes.size } }
}
