import type { ComponentProps } from 'react'
import { useFilm } from '../../context/useFilm'
import { useFont } from '../../context/useFont'
import { textOf } from '../../project/textOf'
import { placeOfText } from '../../render/placeOfText'
import { TextGrips } from './TextGrips'
import { TextHold } from './TextHold'
import { TurnSign } from './TurnSign'
import type { TextTarget } from './textsAt'

type Props = {
  readonly target: TextTarget
  readonly selected: boolean
  /** Its frame is shown. */
  readonly framed: boolean
  /** What its grips have to know, where it has some: the one that is selected. */
  readonly grips: Pick<ComponentProps<typeof TextGrips>, 'frame' | 'room' | 'handling'> | null
}

/** Words in the picture, once they can be measured. */
export function SeenText({ target, selected, framed, grips }: Props) {
  const film = useFilm()
  const told = textOf(film, target)
  const font = useFont(told?.style.font ?? '')
  const place = font === 'loading' ? null : placeOfText(film, target)
  if (!told || !place) return null
  const { does, upright = false } = grips?.handling ?? {}
  const turns = does === 'turn' || (does === 'pinch' && target.kind === 'item')
  return (
    <>
      <TextHold target={target} words={told.text} place={place} selected={selected} framed={framed} />
      {grips && <TextGrips target={target} place={place} {...grips} />}
      {turns && <TurnSign degrees={place.rotation} upright={upright} />}
    </>
  )
}
