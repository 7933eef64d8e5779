import { newId } from '../../../lib/newId'
import { outputNames, removeOutput } from '../../output/outputFile'

const lockName = (session: string) => `tasma-converted-${session}`

/**
 * Gives this page a prefix for its files and removes those of pages that are gone: each page holds a lock for as long
 * as it lives, so a file whose page holds none belongs to nobody.
 */
export async function claimConverted(): Promise<string> {
  const session = newId()
  try {
    void navigator.locks.request(lockName(session), () => new Promise(() => {}))
    const { held = [] } = await navigator.locks.query()
    const living = new Set([lockName(session), ...held.map(({ name }) => name)])
    for (const name of await outputNames('converted')) {
      if (!living.has(lockName(name.split('-')[0] ?? ''))) await removeOutput('converted', name)
    }
  } catch {
    // No lasting storage: then nothing was left behind either.
  }
  return `${session}-`
}
