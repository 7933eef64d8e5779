import { createScope } from '../lib/scope'
import { subscribeAll } from '../lib/subscribeAll'
import type { LightCopies } from '../ports/lightCopies'
import type { Player } from '../ports/player'
import type { Editor } from '../store/editor'
import type { Filming } from '../store/filming'
import type { Imports } from '../store/imports'
import type { Playback } from '../store/playback'
import type { Panel, View } from '../store/view'

/** Milliseconds without a hand on the program and a new picture on its screen: then nobody is disturbed. */
const rest = 1500
/** Where something is recorded, which must not miss a moment. */
const recording: readonly (Panel | null)[] = ['camera', 'voiceover']
const hands = ['pointerdown', 'pointermove', 'touchmove', 'wheel', 'keydown'] as const

type Busy = {
  readonly editor: Editor
  readonly playback: Playback
  readonly imports: Imports
  readonly filming: Filming
  readonly view: View
  readonly player: Player
}

/** Has light copies of the film's videos made whenever nothing else goes on, until what it gives is called. */
export function lightenFilm(busy: Busy, copies: LightCopies): () => void {
  const { editor, playback, imports, filming, view, player } = busy
  const scope = createScope()
  let timer: ReturnType<typeof setTimeout> | undefined
  const isBusy = () =>
    playback.getState().playing ||
    filming.getState().phase === 'making' ||
    recording.includes(view.getState().panel) ||
    imports.getState().jobs.some(({ refused }) => !refused)
  const wait = () => {
    copies.hold(true)
    clearTimeout(timer)
    timer = setTimeout(() => (isBusy() ? wait() : copies.hold(false)), rest)
  }
  for (const hand of hands) {
    window.addEventListener(hand, wait, { passive: true, capture: true })
    scope.add(() => window.removeEventListener(hand, wait, { capture: true }))
  }
  scope.add(subscribeAll([imports, filming], wait))
  scope.add(player.on(wait))
  scope.add(() => clearTimeout(timer))

  const want = () => copies.want(Object.values(editor.getState().project.assets))
  // A drag changes the film with every move, and its files never.
  scope.add(editor.subscribe((now, before) => now.project.assets !== before.project.assets && want()))
  want()
  wait()
  return scope.close
}
