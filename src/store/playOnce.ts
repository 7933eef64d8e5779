import type { Micros, Span } from '../project/time'
import type { Playback } from './playback'

/** A part of the film that is shown. `rest`: where the playhead stays, once it was played. */
export type Part = Span & { readonly rest: Micros }

/** Plays a part of the film to its end and goes to where it rests. Returns what calls that off. */
export function playOnce(playback: Playback, part: Part): () => void {
  playback.playRange(part)
  let begun = false
  const stop = playback.subscribe(({ playing, time }) => {
    begun ||= playing
    if (!begun || playing) return
    stop()
    // Stopped or led elsewhere by hand, it stays there.
    if (time >= part.end) playback.seek(part.rest)
  })
  return stop
}
