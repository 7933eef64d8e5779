import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../../scripts/paths.mjs'

const path = join(cache, 'bench.json')

/** Adds figures to those of this run, for `scripts/bench.mjs` to print. */
export function report(figures: object) {
  const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  writeFileSync(path, JSON.stringify({ ...known, ...figures }))
}
