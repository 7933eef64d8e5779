import type { Page } from 'playwright/test'
import { layout } from '../../src/project/layout'
import type { Project } from '../../src/project/project'
import { frameCount } from '../../src/project/time'
import { showBenchFilm } from './benchFilm'
import { timeFilm } from './timeFilm'

/** Films are made in turns, and the middle is taken: these machines are noisy. */
const rounds = 3

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Frames a second of each of these films, by its name. */
export async function measureExports<Name extends string>(page: Page, films: Readonly<Record<Name, Project>>) {
  const entries = Object.entries<Project>(films).map(([name, film]) => ({ name, film, times: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    for (const { film, times } of entries) {
      await showBenchFilm(page, film)
      times.push((await timeFilm(page)).seconds)
    }
  }
  const pace = ({ film, times }: (typeof entries)[number]) =>
    Math.round((frameCount(layout(film).length, film.frameRate) / middle(times)) * 10) / 10
  return Object.fromEntries(entries.map((entry) => [entry.name, pace(entry)])) as Record<Name, number>
}
