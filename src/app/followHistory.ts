import { createScope } from '../lib/scope'
import type { ProjectId } from '../project/project'
import type { CreatedApp } from './createApp'

/** Home, editor, a sheet over the editor: the back button goes one step up, never out of the page by surprise. */
type Depth = 0 | 1 | 2
type Entry = { readonly depth: Depth }

const depthNow = (): Depth => (history.state as Entry | null)?.depth ?? 0
const prefix = '#/video/'

export const videoInAddress = (): ProjectId | null =>
  location.hash.startsWith(prefix) ? (location.hash.slice(prefix.length) as ProjectId) : null

/** Keeps the browser's history in step with what is on screen, in both directions. */
export function followHistory({ app, state }: CreatedApp) {
  const studio = () => state.getState().studio
  const making = () => studio()?.filming.getState().phase === 'making'
  const depthWanted = (): Depth => (studio() === null ? 0 : studio()?.view.getState().panel === null ? 1 : 2)
  const home = () => location.pathname + location.search
  const address = () => (studio() ? `${prefix}${studio()?.editor.getState().project.id}` : home())
  let going = false

  const keepUp = () => {
    if (going || state.getState().loading) return
    const wanted = depthWanted()
    const now = depthNow()
    for (let depth = now + 1; depth <= wanted; depth++) history.pushState({ depth }, '', address())
    if (wanted < now) {
      going = true
      history.go(wanted - now)
    }
  }

  const onPop = () => {
    if (going) {
      going = false
      return keepUp()
    }
    const to = depthNow()
    const open = studio()
    // A film that is being made is not lost to a slip of the thumb: it has its own way to be cancelled.
    if (open && !making()) {
      if (to < 2) open.view.open(null)
      if (to < 1) app.leave()
    }
    const forward = open ? null : videoInAddress()
    if (forward) void app.open(forward)
    keepUp()
  }

  const inStudio = createScope()
  let followed = studio()
  const follow = () => {
    if (studio() !== followed) {
      inStudio.close()
      followed = studio()
      if (followed) inStudio.add(followed.view.subscribe(keepUp))
    }
    keepUp()
  }
  if (depthNow() === 0) history.replaceState({ depth: 0 }, '', home())
  if (followed) inStudio.add(followed.view.subscribe(keepUp))
  state.subscribe(follow)
  window.addEventListener('popstate', onPop)
  keepUp()
}
