import type { ReactNode } from 'react'
import type { Drawing } from '../drawing'
import { green, shade } from '../paint'
import { At } from './At'
import { Outdoors } from './Grounds'
import { Stroke } from './Stroke'

/** On the pasture, from the side: head on the left. Its feet stand at 30. */
export const onPasture = (animal: ReactNode): Drawing => ({
  camera: 'inHand',
  art: (
    <>
      <Outdoors y={36} sun={[80, -14]} />
      <ellipse cx={52} cy={82} rx={34} ry={4.5} fill={shade} />
      <At x={50} y={52}>
        {animal}
      </At>
      <Stroke
        d="M10 92 L8 87 M13 92 L13 86 M16 92 L18 87 M80 98 L78 93 M83 98 L83 92 M86 98 L88 93"
        color={green}
        width={1.8}
      />
      <Stroke
        d="M10 92 L8 87 M13 92 L13 86 M16 92 L18 87 M80 98 L78 93 M83 98 L83 92 M86 98 L88 93"
        color={shade}
        width={1.8}
      />
    </>
  ),
})

/** The two of the far side stand in shadow. */
export const Legs = ({
  color,
  hoof,
  from = 8,
}: {
  readonly color: string
  readonly hoof: string
  readonly from?: number
}) => (
  <>
    <Stroke d={`M-15 ${from} V27 M18 ${from} V27`} color={color} width={6} />
    <Stroke d={`M-15 ${from} V27 M18 ${from} V27`} color={shade} width={6} />
    <Stroke d={`M-9 ${from} V28 M24 ${from} V28`} color={color} width={6} />
    <Stroke d="M-15 28 H-16 M18 28 H17 M-9 29 H-10 M24 29 H23" color={hoof} width={5.4} />
  </>
)
