/**
 * Works on several items at once, one on each lane, and gives the results in the items' order. It is never further
 * ahead than there are lanes, so finished results do not pile up.
 */
export async function* inOrder<Item, Lane, Result>(
  items: readonly Item[],
  lanes: readonly Lane[],
  work: (item: Item, lane: Lane) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = []
  const free = [...lanes]
  let next = 0
  while (next < items.length || waiting.length > 0) {
    while (next < items.length && free.length > 0) {
      const lane = free.shift() as Lane
      waiting.push(work(items[next++] as Item, lane).finally(() => free.push(lane)))
    }
    yield (await waiting.shift()) as Result
  }
}
