import { useEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm, useSelected } from '../../context/useFilm'
import { lengthOf, type MotionKind, type MotionSide, withMotion, withMotionLength } from '../../edits/motion'
import { styleText } from '../../edits/styleText'
import { placeOf } from '../../project/find'
import type { Project } from '../../project/project'
import { textOf } from '../../project/textOf'
import type { Motion } from '../../project/textStyle'
import type { Micros } from '../../project/time'
import { shown } from '../../store/editor'
import { playOnce } from '../../store/playOnce'
import { partToPlay } from './partToPlay'

/** How the selected caption or title moves, and how to change that; `null` where neither is selected. */
export function useMotion() {
  const { editor, playback } = useStudio()
  const film = useFilm()
  const target = useSelected()
  const callOff = useRef(() => {})
  useEffect(() => () => callOff.current(), [])
  const told = textOf(film, target)
  if (!told || !target) return null

  const change = (turn: (motion: Motion | undefined) => Motion) => (before: Project) =>
    styleText(before, target, { motion: turn(textOf(before, target)?.style.motion) })

  /** Shows in the film itself what was chosen, and goes to where the words can be read. */
  const play = (side: MotionSide) => {
    const now = shown(editor.getState())
    const span = placeOf(now, target)
    if (!span) return
    callOff.current()
    callOff.current = playOnce(playback, partToPlay(span, side, lengthOf(textOf(now, target)?.style.motion, side)))
  }

  return {
    ...told,
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
