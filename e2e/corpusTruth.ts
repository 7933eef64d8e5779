import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/paths.mjs'
import { type Imported, isClear } from './corpusPage'

/** Real files that nobody of this project made. They lie beside the repository and are never copied into it. */
export const corpus = process.env.CORPUS ?? join(root, '../shared/corpus')

export type Expected = {
  readonly file: string
  readonly bytes: number
  readonly expect: 'ok' | 'maybe' | 'refuse'
  readonly truth: Truth | null
}

/** What native ffmpeg says, by its packets: made by scripts/corpusTruth.mjs, then reviewed. Times in seconds. */
type Truth = {
  readonly kind: string
  readonly width: number
  readonly height: number
  readonly rotation: number
  readonly duration: number
  readonly frame: number
}

export function expectedOf(category: string): readonly Expected[] {
  const truths = new Map(rowsOf(join(root, 'e2e/corpusTruth.tsv')).map((row) => [row.file, truthOf(row)]))
  return rowsOf(join(corpus, 'INDEX.tsv'))
    .filter((row) => row.category?.startsWith(category))
    .map(({ file = '', bytes, expect }) => ({
      file,
      bytes: Number(bytes),
      expect: expect as Expected['expect'],
      truth: truths.get(file) ?? null,
    }))
}

type Row = Readonly<Record<string, string>>

export function rowsOf(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? index, cell])))
}

function truthOf({ kind = 'unknown', width, height, rotation, duration, frame }: Row): Truth | null {
  if (kind === 'unknown') return null
  const numbers = { width, height, rotation, duration, frame }
  const parsed = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]))
  return { kind, ...parsed } as Truth
}

/** What is wrong with an import, in words; '' where all is well. */
export function faultOf({ bytes, expect, truth }: Expected, imported: Imported): string {
  if ('lost' in imported) return imported.lost
  if ('refused' in imported) {
    if (expect === 'ok') return 'refused'
    return isClear(imported.refused) ? '' : 'refused without saying what is wrong with it'
  }
  if (expect === 'refuse') return 'imported'
  if (!truth) return 'imported, though nobody knows what it is'

  const faults: string[] = []
  const { kind, width, height, rotation, duration } = imported
  const isConverted = imported.bytes !== bytes
  // A converted picture has even sides, of which none is longer than this, and stands upright already.
  const scale = isConverted ? Math.min(1, 1920 / Math.max(truth.width, truth.height, 1)) : 1
  const isNear = (side: number, wanted: number) => Math.abs(side - wanted * scale) <= (isConverted ? 1 : 0)
  if (kind !== truth.kind) faults.push(`is a ${kind}`)
  if (!isNear(width, truth.width) || !isNear(height, truth.height)) {
    faults.push(`size, not ${truth.width}×${truth.height}`)
  }
  if (rotation !== (isConverted ? 0 : truth.rotation)) faults.push(`rotation, not ${truth.rotation}`)
  // A frame, and what adds up where times are rounded to whole microseconds.
  if (Math.abs(duration - truth.duration) > truth.frame + 0.0001) faults.push(`duration, not ${truth.duration}`)
  return faults.join('; ')
}
