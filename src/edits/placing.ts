import { clamp } from '../lib/clamp'
import { pictureLimits, plainPlacing } from '../project/picture'
import type { ClipId, Footage, ItemId, Placing, Project } from '../project/project'
import type { Micros } from '../project/time'
import { changePose } from './changePose'

export type PlacingChange = { readonly [Key in keyof Placing]?: Placing[Key] | undefined }

/**
 * Where the middle of a picture stands, how large the room for it is, and its turn. A room of a shape of its own keeps
 * the shape when it grows. What fills the frame as it did has no placing. `time`: of the film, where it is looked at.
 */
export const setPlacing = (project: Project, id: ClipId | ItemId, change: PlacingChange, time: Micros): Project =>
  changePose(project, id, time, (footage) => {
    const before = footage.placing ?? plainPlacing
    const placing = tidyPlacing(before, change)
    if (samePlacing(placing, before)) return footage
    const { placing: _, ...rest } = footage
    return samePlacing(placing, plainPlacing) ? rest : { ...rest, placing }
  })

/** Stands there all the time, whatever else of it moves. */
export function placedAt({ placing: _, ...footage }: Footage, placing: Placing | undefined): Footage {
  if (!footage.keys) return { ...footage, ...(placing && { placing }) }
  const keys = footage.keys.map(({ placing: __, ...key }) => ({ ...key, ...(placing && { placing }) }))
  return { ...footage, keys }
}

function tidyPlacing(before: Placing, change: PlacingChange): Placing {
  const { x, y, size, tall, rotation = 0 } = { ...grown(before, change), ...change }
  const { middle, size: sizes } = pictureLimits
  const side = clamp(size ?? before.size, sizes.least, sizes.most)
  const height = tall === undefined ? side : clamp(tall, sizes.least, sizes.most)
  const turned = rotation - Math.round(rotation / 360) * 360
  return {
    x: clamp(x ?? before.x, middle.least, middle.most),
    y: clamp(y ?? before.y, middle.least, middle.most),
    size: side,
    ...(height !== side && { tall: height }),
    ...(turned !== 0 && { rotation: turned }),
  }
}

function grown(before: Placing, { size }: PlacingChange): Placing {
  if (size === undefined || before.tall === undefined) return before
  return { ...before, tall: (before.tall * size) / before.size }
}

const samePlacing = (a: Placing, b: Placing) =>
  a.x === b.x && a.y === b.y && a.size === b.size && a.tall === b.tall && (a.rotation ?? 0) === (b.rotation ?? 0)
