import type { OpenStudio } from '../../context/useApp'
import type { Player } from '../../ports/player'
import { asset, clip, cue, film, item, lane, marker, on } from '../../project/builders'
import type { LaneRef, Target } from '../../project/find'
import { layout } from '../../project/layout'
import type { Project } from '../../project/project'
import { createEditor, shown } from '../../store/editor'
import { createPlayback } from '../../store/playback'
import { createSelection } from '../../store/selection'
import { createView } from '../../store/view'
import { createCamera } from './camera'
import { createLifting } from './lifting'
import type { Stage } from './stage'

export const second = 1_000_000
export const A = { kind: 'clip', id: 'A' } as Extract<Target, { kind: 'clip' }>
export const B = { kind: 'clip', id: 'B' } as Extract<Target, { kind: 'clip' }>
export const C = { kind: 'clip', id: 'C' } as Extract<Target, { kind: 'clip' }>
export const Q = { kind: 'cue', id: 'Q' } as Extract<Target, { kind: 'cue' }>
export const S = { kind: 'item', id: 'S' } as Extract<Target, { kind: 'item' }>
export const O = { kind: 'item', id: 'O' } as Extract<Target, { kind: 'item' }>
export const M = { kind: 'marker', id: 'M' } as Extract<Target, { kind: 'marker' }>

/** From above: the ruler, two lanes of overlays, the main track, captions, a lane of sounds. */
export const stage: Stage = {
  lanes: () =>
    (['o1', 'o2', 'main', 'captions', 's'] as LaneRef[]).map((of, at) => ({
      lane: of,
      top: at * 50,
      bottom: at * 50 + 50,
    })),
  seen: () => ({ top: 0, height: 250 }),
  scrolls: () => false,
  scrollLanes: () => 0,
}
export const yOf = { new: 5, o1: 30, o2: 75, main: 125, captions: 175, s: 220 }

/** For tests: a desk of 1000 px at 60 px a second, with clips of 2, 3 and 4 s, a caption, overlays and sounds. */
export function openDesk(change: (project: Project) => Project = (project) => project) {
  const seeks: number[] = []
  const player = { seek: (time: number) => seeks.push(time / second), pause: () => {}, on: () => () => {} }
  const editor = createEditor(
    change(
      film({
        assets: [asset('a', 20), asset('s', 20, 'sound')],
        main: [clip('A', 'a', 1, 2), clip('B', 'a', 0, 3), clip('C', 'a', 0, 4)],
        lanes: [
          lane('o1', 'overlay', item('P', 'a', 0, 0, 0.5)),
          lane('o2', 'overlay', item('O', 'a', 6, 0, 1)),
          lane('s', 'sound', item('S', 's', 6.5, 0, 1), item('T', 's', 8.2, 0, 1)),
        ],
        cues: [cue('Q', on('A', 1.5, 1))],
        markers: [marker('M', 4)],
      }),
    ),
  )
  const playback = createPlayback(editor, player as unknown as Player)
  const view = createView()
  const camera = createCamera({ editor, playback, view })
  camera.resize(1000, false)
  const studio = { editor, playback, player, selection: createSelection(), view } as unknown as OpenStudio
  const film_ = () => shown(editor.getState())
  const startOf = (id: string) =>
    (layout(film_()).items.find(({ item: { id: own } }) => own === id)?.span.start ?? -1) / second
  const laneOf = (id: string) => film_().lanes.find(({ items }) => items.some((each) => each.id === id))?.id
  const lengths = (project: Project) => project.main.map(({ id, length }) => `${id} ${length / second}`)
  return { studio, editor, camera, lifting: createLifting(), seeks, film: film_, lengths, startOf, laneOf }
}
