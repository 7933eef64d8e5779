import { asset } from '../../src/project/builders'
import type { ProjectId } from '../../src/project/project'
import { createEditor } from '../../src/store/editor'
import { calibrate } from './calibrate'
import { edits, timeEdits, turnAt } from './editTimes'
import { longFilm } from './longFilm'

/** The program without a screen: its edits and its undo, on the long film, for `timeline.bench.ts` to drive. */
export type Core = {
  /** Milliseconds of the calibration loop. */
  readonly calibrate: () => number
  /** Milliseconds of every turn of every edit. */
  readonly edits: () => Record<string, number[]>
  /** Opens the long film, and makes different edits until there are that many steps: what they hold is in the heap. */
  readonly open: () => void
  readonly step: (count: number) => void
}

const film = longFilm('long' as ProjectId, {
  videos: [asset('portrait', 4), asset('landscape', 4)],
  photo: asset('photo', 3, 'image'),
  sound: asset('music', 5, 'sound'),
})
let editor = createEditor(film)

const core: Core = {
  calibrate,
  edits: () => timeEdits(film),
  open: () => {
    editor = createEditor(film)
  },
  step: (count) => {
    const { getState, apply } = editor
    const kinds = Object.values(edits)
    // Each picks from the film as it is by then; a few change nothing, and leave no step.
    for (let n = 0; getState().past.length < count; n++) {
      apply('move', (kinds[n % kinds.length] as (typeof kinds)[number])(turnAt(getState().project, n)))
    }
  },
}
Object.assign(window, { core })
