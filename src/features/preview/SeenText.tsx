import type { ComponentProps } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useFont } from '../../context/useFont'
import { useText } from '../../i18n/useText'
import { isAlike } from '../../lib/canonical'
import { type Told, textOf } from '../../project/textOf'
import { placeOfText } from '../../render/placeOfText'
import { Grips } from './Grips'
import { Hold } from './Hold'
import type { HeldTarget } from './heldAt'
import { TurnSign } from './TurnSign'

export type SeenProps = {
  readonly target: HeldTarget
  readonly selected: boolean
  /** Its frame is shown. */
  readonly framed: boolean
  /** What its grips have to know, where it has some: the one that is selected. */
  readonly grips: Pick<ComponentProps<typeof Grips>, 'frame' | 'room' | 'handling'> | null
}

const isSameTold = (before: Told | null, now: Told | null) => before?.text === now?.text && before?.style === now?.style

/** Words in the picture, once they can be measured. */
export function SeenText({ target, selected, framed, grips }: SeenProps) {
  const text = useText()
  const { view } = useStudio()
  const told = useFilm((film) => textOf(film, target), isSameTold)
  const font = useFont(told?.style.font ?? '')
  const place = useFilm((film) => (font === 'loading' ? null : placeOfText(film, target)), isAlike)
  if (!told || !place) return null
  const name = text(target.kind === 'cue' ? 'preview.captionPlace' : 'preview.titlePlace')
  const { does, upright = false } = grips?.handling ?? {}
  const turns = does === 'turn' || (does === 'pinch' && target.kind === 'item')
  return (
    <>
      <Hold
        target={target}
        name={`${name}: ${told.text.trim() || text('caption.untold')}`}
        place={place}
        selected={selected}
        framed={framed}
        onOpen={() => view.open(target.kind === 'cue' ? 'caption' : 'title')}
      />
      {grips && <Grips target={target} place={place} {...grips} />}
      {turns && <TurnSign degrees={place.rotation} upright={upright} />}
    </>
  )
}
