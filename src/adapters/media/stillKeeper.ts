import { isCoarse, type KeptDrawings } from '../storage/keptDrawings'
import type { ReadOrder } from './readerMessages'

type Order = Extract<ReadOrder, { type: 'stills' }>

const quality = 0.82

/** Hands out the pictures that an earlier visit drew, and keeps some of those that are drawn now. For workers only. */
export function createStillKeeper(drawings: Pick<KeptDrawings, 'still' | 'keepStill'>) {
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d', { alpha: false })
  /** One after the other: they share a canvas. */
  let keeping: Promise<unknown> = Promise.resolve()

  const write = async ({ asset, height }: Order, time: Order['wanted'][number]['time'], picture: ImageBitmap) => {
    canvas.width = picture.width
    canvas.height = picture.height
    context?.drawImage(picture, 0, 0)
    picture.close()
    await drawings.keepStill(asset.id, height, time, await canvas.convertToBlob({ type: 'image/jpeg', quality }))
  }

  return {
    /** Gives back what was not there. */
    handOut: async (order: Order, each: (index: number, picture: ImageBitmap) => void): Promise<Order['wanted']> => {
      const found = await Promise.all(
        order.wanted.map(async ({ index, time }) => {
          if (!isCoarse(order.asset, time)) return null
          const blob = await drawings.still(order.asset.id, order.height, time)
          const picture = blob && (await createImageBitmap(blob).catch(() => null))
          if (picture) each(index, picture)
          return picture
        }),
      )
      return order.wanted.filter((_, at) => found[at] === null)
    },
    /** Takes a copy, since the picture goes to the page. */
    keep: (order: Order, index: number, picture: ImageBitmap) => {
      const time = order.wanted.find((each) => each.index === index)?.time
      if (time === undefined || !isCoarse(order.asset, time)) return
      const copied = createImageBitmap(picture)
      keeping = keeping.then(async () => write(order, time, await copied)).catch(() => {})
    },
  }
}
