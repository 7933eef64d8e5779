import { createStore } from 'zustand/vanilla'
import type { OpenStudio } from '../../../context/useApp'
import { spread, weightOf } from '../../../edits/captionsRoom'
import { retimeCues } from '../../../edits/captionsTime'
import { layout, type PlacedCue } from '../../../project/layout'
import type { Span } from '../../../project/time'
import { shown } from '../../../store/editor'
import { roomOf } from './roomOf'

export type ListeningState =
  | { readonly step: 'listening'; readonly share: number }
  /** Nobody speaks where the lines are, or nothing of the film could be heard. */
  | { readonly step: 'silent' }
  | { readonly step: 'placed'; readonly by: 'voice' | 'share' }

/** Listens to the film in a worker, and puts the lines where somebody speaks: one step to undo. */
export function createListening(
  { editor, reader }: Pick<OpenStudio, 'editor' | 'reader'>,
  lines: readonly PlacedCue[],
) {
  const store = createStore<ListeningState>(() => ({ step: 'listening', share: 0 }))
  const [first, last] = [lines[0]?.cue.id, lines.at(-1)?.cue.id]
  const place = (marks: readonly Span[], by: 'voice' | 'share') => {
    if (first && last) editor.apply('captionVoice', (film) => retimeCues(film, { first, last, marks }))
    store.setState({ step: 'placed', by }, true)
  }
  const room = () => {
    const { cues, length } = layout(shown(editor.getState()))
    return roomOf(lines, cues, length)
  }

  /** Begins; what it gives ends it. */
  const open = () => {
    const ending = new AbortController()
    const listen = async () => {
      const film = shown(editor.getState())
      const places = await reader.placeScript(
        film,
        { phrases: lines.map(({ cue }) => cue.text), room: room() },
        { signal: ending.signal, progress: (share) => store.setState({ step: 'listening', share }) },
      )
      if (ending.signal.aborted) return
      if (places) place(places, 'voice')
      else store.setState({ step: 'silent' }, true)
    }
    void listen()
    return () => ending.abort()
  }
  /** Where nothing is heard: one line after the other, longer ones longer. */
  const share = () => {
    const { frameRate } = shown(editor.getState())
    place(
      spread(
        lines.map(({ cue }) => weightOf(cue)),
        room(),
        frameRate,
      ) ?? [],
      'share',
    )
  }
  return { store, lines, open, share }
}
