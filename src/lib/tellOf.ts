import { beforePicture } from './frames'
import { type Source, subscribeAll } from './subscribeAll'

/**
 * For what tells of them in the page past React: calls `tell` now, and last of all before the next picture of the screen
 * whenever any of them has changed, until what it gives is called.
 */
export function tellOf(sources: readonly Source[], tell: () => void): () => void {
  let takeBack = () => {}
  const stop = subscribeAll(sources, () => {
    takeBack = beforePicture('tell', tell)
  })
  tell()
  return () => {
    stop()
    takeBack()
  }
}
