import type { ComponentProps } from 'react'
import { Grips } from './Grips'
import { TurnSign } from './TurnSign'
import { usePlaceOfHeld } from './usePlaceOfHeld'

/** What size and turn of the selected are taken hold of by: the keyboard comes to them after all that can be selected. */
export function GripsOfSelected(props: Omit<ComponentProps<typeof Grips>, 'place'>) {
  const { target, handling } = props
  const place = usePlaceOfHeld(target)
  if (!place) return null
  const { does, upright = false } = handling ?? {}
  const turns = does === 'turn' || (does === 'pinch' && target.kind !== 'cue')
  return (
    <>
      <Grips place={place} {...props} />
      {turns && <TurnSign degrees={place.rotation} upright={upright} />}
    </>
  )
}
