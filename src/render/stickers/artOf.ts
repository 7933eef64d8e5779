import type { StickerName } from '../../project/stickers'
import { arrows } from './arrows'
import { bubbles } from './bubbles'
import { frames } from './frames'
import { learning } from './learning'
import { drawn, running } from './living'
import type { Art } from './mark'
import { nature } from './nature'
import { numbers } from './numbers'
import { ornaments } from './ornaments'

/** Every sticker as it was drawn. */
export const art: Readonly<Record<StickerName, Art>> = {
  ...drawn,
  ...running,
  ...arrows,
  ...frames,
  ...bubbles,
  ...learning,
  ...nature,
  ...ornaments,
  ...numbers,
}
