import { useMemo } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import {
  lengthOf,
  type MotionKind,
  type MotionSide,
  moveOtherwise,
  withMotion,
  withMotionLength,
} from '../../edits/motion'
import { useText } from '../../i18n/useText'
import { placeOf } from '../../project/find'
import { motionOf } from '../../project/motionOf'
import type { Project } from '../../project/project'
import { stickerOf } from '../../project/stickerOf'
import { textOf } from '../../project/textOf'
import type { Motion } from '../../project/textStyle'
import type { Micros } from '../../project/time'
import { fewWords } from '../../project/words'
import { shown } from '../../store/editor'
import type { Mover } from './motionMoment'
import { partToPlay } from './partToPlay'

/** How the selected caption, title or sticker moves, and how to change that; `null` where neither is selected. */
export function useMotion() {
  const text = useText()
  const { editor, playback } = useStudio()
  const film = useFilm()
  const target = useSelected()
  const told = textOf(film, target)
  const sticker = stickerOf(film, target)
  const words = told && (fewWords(told.text) || text('motion.sample'))
  const style = told?.style
  const mover = useMemo((): Mover | null => {
    if (sticker) return { sticker }
    return words && style ? { words, style } : null
  }, [sticker, words, style])
  if (!mover || !target) return null

  const change = (turn: (motion: Motion | undefined) => Motion) => (before: Project) =>
    moveOtherwise(before, target, turn)

  /** Shows in the film itself what was chosen, and goes to where the words can be read. */
  const play = (side: MotionSide) => {
    const now = shown(editor.getState())
    const span = placeOf(now, target)
    if (!span) return
    playback.playRange(partToPlay(span, side, lengthOf(motionOf(now, target), side)))
  }

  return {
    mover,
    choose: (side: MotionSide, kind: MotionKind | null) => {
      editor.apply(
        'motion',
        change((motion) => withMotion(motion, side, kind)),
      )
      if (kind) play(side)
    },
    setLength: (side: 'in' | 'out', length: Micros) =>
      editor.preview(
        'motion',
        change((motion) => withMotionLength(motion, side, length)),
        `motion ${side} ${target.id}`,
      ),
    keepLength: (side: 'in' | 'out') => {
      editor.commit()
      play(side)
    },
  }
}
