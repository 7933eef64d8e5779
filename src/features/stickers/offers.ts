import type { Text } from '../../i18n/useText'
import { type StickerFamily, type StickerName, stickerFamilies, stickerNames } from '../../project/stickers'

/** What can be laid over the film: a sticker, or the label of the next step. */
export type Offer = StickerName | 'step'
/** What is offered together. */
export type Shelf = StickerFamily | 'recent'

export const offersOf = (family: StickerFamily): readonly Offer[] =>
  family === 'living' ? ['step', ...stickerFamilies.living] : stickerFamilies[family]

/** Those whose name has every word that is sought, in any case. */
export function found(sought: string, text: Text): readonly Offer[] {
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const has = (offer: Offer) => {
    const name = text(`sticker.${offer}`).toLocaleLowerCase()
    return words.every((word) => name.includes(word))
  }
  return (['step', ...stickerNames] as const).filter(has)
}
