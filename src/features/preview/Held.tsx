import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { sameTarget } from '../../project/find'
import type { Box, Project, Size } from '../../project/project'
import { stickerOf } from '../../project/stickerOf'
import { textOf } from '../../project/textOf'
import { shown } from '../../store/editor'
import { GripsOfSelected } from './GripsOfSelected'
import { Guides } from './Guides'
import type { Handling } from './handling'
import type { HeldTarget } from './heldAt'
import { SeenPicture } from './SeenPicture'
import { SeenSticker } from './SeenSticker'
import { SeenText } from './SeenText'
import { useHeld } from './useHeld'

type Props = {
  readonly frame: Size
  /** What of the stage is within reach, in pixels from the frame's corner. */
  readonly room: Box
  readonly handling: Handling | null
}

/** What draws what hands take hold of of it. */
function seenBy(film: Project, target: HeldTarget) {
  if (target.kind === 'cue' || textOf(film, target)) return SeenText
  return stickerOf(film, target) ? SeenSticker : SeenPicture
}

/** All that is in the picture, to be taken hold of, and the lines that it catches on. */
export function Held({ frame, room, handling }: Props) {
  const { editor, selection, playback } = useStudio()
  const film = () => shown(editor.getState())
  const { targets } = useStore(selection.store)
  // While it plays, the film is looked at.
  const playing = useStore(playback.store, (state) => state.playing)
  const held = useHeld()
  const isSelected = (target: HeldTarget) => targets.some((each) => sameTarget(each, target))
  const gripped = !playing && targets.length === 1 && frame.width > 0 && held.find(isSelected)
  return (
    <>
      {held.map((target) => {
        const selected = isSelected(target)
        const Seen = seenBy(film(), target)
        return <Seen key={target.id} target={target} selected={selected} framed={selected && !playing} />
      })}
      {gripped && <GripsOfSelected key={gripped.id} target={gripped} frame={frame} room={room} handling={handling} />}
      {handling && <Guides guides={handling.guides} />}
    </>
  )
}
