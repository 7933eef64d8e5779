import type { PlacedItem } from '../project/layout'
import type { Item } from '../project/project'
import { sourceAt } from '../project/source'
import { minus } from '../project/time'

/** The item without what is trimmed away beneath its beginning: as it is seen, from where it is seen on. */
export const seenPart = ({ item, skipped }: Pick<PlacedItem, 'item' | 'skipped'>): Item =>
  skipped === 0 ? item : { ...item, sourceStart: sourceAt(item, skipped), length: minus(item.length, skipped) }
