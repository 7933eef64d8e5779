import type { Box } from '../../project/project'
import type { StickerName } from '../../project/stickers'
import { around, grown } from '../box'
import { art } from './artOf'
import { rim } from './mark'
import { pointsOf } from './pathLength'

const known = new Map<StickerName, Box>()

/** All that a sticker touches, its rim too, in the numbers of its paths. */
export function boxOfArt(name: StickerName): Box {
  const found = known.get(name)
  if (found) return found
  const { box, marks } = art[name]
  const touched =
    box ?? around(marks.filter(({ inside }) => !inside).map(({ path, width = 0 }) => touchedBy(path, width)))
  known.set(name, touched)
  return touched
}

function touchedBy(path: string, width: number): Box {
  const dots = pointsOf(path).flatMap((part) => part.map(([x, y]) => ({ x, y, width: 0, height: 0 })))
  return grown(around(dots), width / 2 + rim)
}
