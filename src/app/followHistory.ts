import type { ProjectId } from '../project/project'
import type { Layers } from '../ui/layers'
import type { CreatedApp } from './createApp'

/**
 * Home, the editor, and whatever lies over either of them, one upon the other: the back button goes one step down,
 * never out of the page by surprise.
 */
type Entry = { readonly depth: number }

const depthNow = (): number => (history.state as Entry | null)?.depth ?? 0
const prefix = '#/video/'

export const videoInAddress = (): ProjectId | null =>
  location.hash.startsWith(prefix) ? (location.hash.slice(prefix.length) as ProjectId) : null

/** Keeps the browser's history in step with what is on screen, in both directions. */
export function followHistory({ app, state }: CreatedApp, layers: Layers) {
  const studio = () => state.getState().studio
  const ground = () => (studio() ? 1 : 0)
  const home = () => location.pathname + location.search
  const hash = () => (studio() ? `${prefix}${studio()?.editor.getState().project.id}` : '')
  let going = false

  const keepUp = () => {
    if (going || state.getState().loading) return
    const now = depthNow()
    const wanted = ground() + layers.count()
    if (wanted < now) {
      going = true
      return history.go(wanted - now)
    }
    // A sheet over the home screen has given way to the editor, or the other way round.
    if (now >= ground() && location.hash !== hash()) history.replaceState({ depth: now }, '', home() + hash())
    for (let depth = now + 1; depth <= wanted; depth++) history.pushState({ depth }, '', home() + hash())
  }

  /** What gives way to another in one press is one change: it is looked at once all of it is on screen. */
  let timer: ReturnType<typeof setTimeout> | undefined
  const keepUpSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(keepUp)
  }

  const onPop = () => {
    if (going) {
      going = false
      return keepUp()
    }
    const to = depthNow()
    const open = studio()
    // A film that is being made is not lost to a slip of the thumb: it has its own way to be cancelled.
    const free = layers.closeDownTo(Math.max(0, to - ground()))
    if (open && free && to < 1) app.leave()
    const forward = open ? null : videoInAddress()
    if (forward) void app.open(forward)
    keepUpSoon()
  }

  if (depthNow() === 0) history.replaceState({ depth: 0 }, '', home())
  state.subscribe(keepUpSoon)
  layers.subscribe(keepUpSoon)
  window.addEventListener('popstate', onPop)
  keepUp()
}
