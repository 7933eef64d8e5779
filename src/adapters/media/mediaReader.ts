import type { MediaReader, Peaks, Probe } from '../../ports/mediaReader'
import type { Outcome } from '../../ports/refusal'
import { assetsInUse } from '../../project/find'
import type { Asset, AssetId } from '../../project/project'
import { isHeard, voiceOf } from '../../render/voiceOf'
import { createWorkerLane } from '../workerLane'
import { isLastAnswer, type ReadAnswer, type ReadOrder } from './readerMessages'
import { readSubtitleFile } from './subtitleFile'

/**
 * The page's end of reading media. A worker for each kind of work, so that a long one does not hold up the others;
 * an idle one is let go. What is aborted or cannot be read resolves with less or nothing, and never rejects.
 */
export function createMediaReader(files: (id: AssetId) => Promise<Blob | null>): MediaReader {
  const lane = () =>
    createWorkerLane<ReadOrder, ReadAnswer>({
      create: () => new Worker(new URL('./mediaWorker.ts', import.meta.url), { type: 'module' }),
      isLast: isLastAnswer,
      stop: { type: 'stop' },
    })
  const probes = lane()
  const drawings = lane()
  const sounds = lane()
  const voices = lane()
  const file = (id: AssetId) => files(id).catch(() => null)

  const probe: MediaReader['probe'] = async (file): Promise<Outcome<Probe>> => {
    const answer = await probes.run({ order: () => ({ type: 'probe', file }) })
    if ('lost' in answer) return { refused: answer.lost, detail: answer.detail }
    if ('last' in answer && answer.last.type === 'probed') return answer.last.outcome
    return { refused: 'failed', detail: JSON.stringify(answer) }
  }

  const stills: MediaReader['stills'] = async (asset, times, height, each, signal) => {
    const found = await file(asset.id)
    if (!found || times.length === 0) return
    const missing = new Map(times.map((time, index) => [index, { index, time }]))
    await drawings.run({
      order: () => ({ type: 'stills', asset, file: found, wanted: [...missing.values()], height }),
      news: (message) => {
        if (message.type !== 'still') return
        missing.delete(message.index)
        each(message.index, message.picture)
      },
      signal,
    })
  }

  const measure = async (asset: Asset): Promise<Peaks | null> => {
    const found = await file(asset.id)
    if (!found) return null
    const answer = await sounds.run({ order: () => ({ type: 'peaks', asset, file: found }) })
    return 'last' in answer && answer.last.type === 'measured' ? answer.last.peaks : null
  }
  /** Measured once for each file, however many ask; what failed is tried anew. */
  const measured = new Map<AssetId, Promise<Peaks | null>>()
  const peaks: MediaReader['peaks'] = (asset) => {
    const known = measured.get(asset.id) ?? measure(asset)
    measured.set(asset.id, known)
    void known.then((found) => found ?? measured.delete(asset.id))
    return known
  }

  const placeScript: MediaReader['placeScript'] = async (project, script, { signal, progress }) => {
    const told = voiceOf(project)
    if (!isHeard(told)) return null
    const files = new Map<AssetId, Blob>()
    for (const id of assetsInUse(told)) {
      const found = project.assets[id]?.audio && (await file(id))
      if (found) files.set(id, found)
    }
    const answer = await voices.run({
      order: () => ({ type: 'script', project: told, script, files }),
      news: (message) => {
        if (message.type === 'heard') progress(message.share)
      },
      signal,
    })
    return 'last' in answer && answer.last.type === 'placed' ? answer.last.places : null
  }

  return {
    probe,
    stills,
    peaks,
    placeScript,
    subtitles: readSubtitleFile,
    forget: (ids) => drawings.tell({ type: 'forget', ids }),
  }
}
