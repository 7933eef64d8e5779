import type { OpenStudio } from '../../context/useApp'
import { moveClip } from '../../edits/move'
import { clamp } from '../../lib/clamp'
import { placeOf, type Target } from '../../project/find'
import { layout } from '../../project/layout'
import { shown } from '../../store/editor'
import type { Camera } from './camera'
import type { Holding } from './holding'
import type { Lifting } from './lifting'
import { firstTile, indexAtTile, indexAtTime } from './reorder'

type Carried = { readonly target: Extract<Target, { readonly kind: 'clip' }>; readonly x: number; readonly y: number }

export const tileWidth = 64

/** A clip is carried to another place in the order. With a finger over tiles, with a mouse over the film as it is. */
export function beginReorder(studio: OpenStudio, camera: Camera, lifting: Lifting, from: Carried, touch: boolean) {
  const { editor, playback } = studio
  editor.commit()
  playback.pause()
  camera.hold()
  const { target } = from
  const { main } = layout(shown(editor.getState()))
  const index = main.findIndex(({ clip }) => clip.id === target.id)
  const tiles = touch ? { first: firstTile(index, tileWidth, from.x), width: tileWidth } : null
  lifting.finger.setState({ x: from.x, y: from.y })
  lifting.lifted.setState({ lifted: { target, index, tiles } })

  const look = () => {
    const { lifted } = lifting.lifted.getState()
    const { x } = lifting.finger.getState()
    if (!lifted) return
    const to = lifted.tiles
      ? indexAtTile(main.length, tileWidth, lifted.tiles.first, x)
      : indexAtTime(main, target.id, camera.timeAt(x))
    if (to !== lifted.index) lifting.lifted.setState({ lifted: { ...lifted, index: to } })
  }

  /** Not further than both ends of the row can be seen. */
  const scrollTiles = (by: number) => {
    const { lifted } = lifting.lifted.getState()
    if (!lifted?.tiles) return
    const room = camera.getState().width - tileWidth
    const least = Math.min(lifted.tiles.first, room - main.length * tileWidth)
    const first = clamp(lifted.tiles.first - by, least, Math.max(lifted.tiles.first, tileWidth))
    lifting.lifted.setState({ lifted: { ...lifted, tiles: { first, width: tileWidth } } })
  }

  const holding: Holding = {
    drag: (x, y) => {
      lifting.finger.setState({ x, y })
      look()
    },
    scroll: (by) => {
      if (tiles) scrollTiles(by)
      else camera.scrollBy(by)
      look()
    },
    drop: (keep) => {
      const to = lifting.lifted.getState().lifted?.index ?? index
      lifting.lifted.setState({ lifted: null })
      if (keep && to !== index) {
        editor.apply('move', (project) => moveClip(project, { id: target.id, index: to }))
        const span = placeOf(shown(editor.getState()), target)
        if (span && camera.isCentred()) playback.seek(span.start)
      }
      camera.settle()
    },
  }
  return holding
}
