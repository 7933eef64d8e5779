import type { Playback } from '../../store/playback'
import type { Part } from './partToPlay'

/** Plays a part of the film to its end and goes to where the words can be read. Returns what calls that off. */
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
