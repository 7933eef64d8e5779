import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { type Told, textOf } from '../../project/textOf'
import { Hold } from './Hold'
import type { HeldTarget } from './heldAt'
import { usePlaceOfHeld } from './usePlaceOfHeld'

export type SeenProps = {
  readonly target: HeldTarget
  readonly selected: boolean
  /** Its frame is shown. */
  readonly framed: boolean
}

const isSameTold = (before: Told | null, now: Told | null) => before?.text === now?.text && before?.style === now?.style

/** Words in the picture. */
export function SeenText({ target, selected, framed }: SeenProps) {
  const text = useText()
  const { view } = useStudio()
  const told = useFilm((film) => textOf(film, target), isSameTold)
  const place = usePlaceOfHeld(target)
  if (!told || !place) return null
  const name = text(target.kind === 'cue' ? 'preview.captionPlace' : 'preview.titlePlace')
  return (
    <Hold
      target={target}
      name={`${name}: ${told.text.trim() || text('caption.untold')}`}
      place={place}
      selected={selected}
      framed={framed}
      onOpen={() => view.open(target.kind === 'cue' ? 'caption' : 'title')}
    />
  )
}
