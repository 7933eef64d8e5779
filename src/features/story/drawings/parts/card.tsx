import type { ReactNode } from 'react'
import { type Drawing, ground } from '../drawing'
import { cream, light } from '../paint'
import { At } from './At'
import { Ornament } from './Ornament'

/** One colour with an ornament along its lower edge, and a sign for what its words say. */
export const card = (color: string, sign: ReactNode): Drawing => ({
  art: (
    <>
      <rect {...ground} fill={color} />
      <circle cx={50} cy={54} r={38} fill={light} />
      {[-40, -10, 20, 50, 80, 110, 140].map((x) => (
        <At key={x} x={x} y={118} scale={1.1}>
          <g opacity={0.4}>
            <Ornament color={cream} />
          </g>
        </At>
      ))}
      <At x={50} y={54}>
        {sign}
      </At>
    </>
  ),
})
