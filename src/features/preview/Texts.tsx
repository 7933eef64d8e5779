import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { sameTarget } from '../../project/find'
import type { Box, Size } from '../../project/project'
import { Guides } from './Guides'
import type { Handling } from './handling'
import { SeenText } from './SeenText'
import { useSeenTexts } from './useSeenTexts'

type Props = {
  readonly frame: Size
  /** What of the stage is within reach, in pixels from the frame's corner. */
  readonly room: Box
  readonly handling: Handling | null
}

/** All words in the picture, to be taken hold of, and the lines that they catch on. */
export function Texts({ frame, room, handling }: Props) {
  const { selection, playback } = useStudio()
  const { targets } = useStore(selection.store)
  // While it plays, the film is looked at.
  const playing = useStore(playback.store, (state) => state.playing)
  return (
    <>
      {useSeenTexts().map((target) => {
        const selected = targets.some((each) => sameTarget(each, target))
        const grips = selected && !playing && targets.length === 1 && frame.width > 0 ? { frame, room, handling } : null
        return (
          <SeenText key={target.id} target={target} selected={selected} framed={selected && !playing} grips={grips} />
        )
      })}
      {handling && <Guides guides={handling.guides} />}
    </>
  )
}
