import { cream, hair, ink, yellow } from '../../src/features/story/drawings/paint'
import { At } from '../../src/features/story/drawings/parts/At'
import { FeltFromAbove } from '../../src/features/story/drawings/parts/Grounds'
import { type Finger, OpenHand, fingers as shapes } from '../../src/features/story/drawings/parts/Hand'
import { Stroke } from '../../src/features/story/drawings/parts/Stroke'
import type { Clip } from './clips'
import { spring, sway } from './motion'

const order: readonly Finger[] = ['thumb', 'pointing', 'middle', 'ring', 'little']
const leans = [-48, -10, -1, 9, 24]
const rays = [-80, -60, -40, -20, 0, 20, 40, 60, 80]
const begins = order.map((_, index) => 0.4 + index * 0.6)

/** One finger after the other stands up and smiles. */
export const fingers: Clip = {
  name: 'fingers',
  seconds: 4.5,
  at: (time) => {
    const up = order.filter((_, index) => time >= (begins[index] ?? 0))
    return (
      <>
        <FeltFromAbove />
        <g transform={`rotate(${2.4 * sway(time, 2)} 52 140)`}>
          <OpenHand raised={up} />
          {up.map((finger, index) => {
            const [x, y] = shapes[finger].to
            const grown = spring(time, begins[index] ?? 0, 0.45)
            return (
              <At key={finger} x={x} y={y} turn={(leans[index] ?? 0) + 5 * sway(time + index, 1.1)} scale={grown}>
                <circle cx={-2} cy={3} r={0.9} fill={ink} />
                <circle cx={2} cy={3} r={0.9} fill={ink} />
                <Stroke d="M-2 6 Q0 8 2 6" color={ink} width={1.1} />
                <path d="M-7 -2.5 C-6 -8 -3.5 -13 -1.5 -15 H1.5 C3.5 -13 6 -8 7 -2.5 Z" fill={cream} />
                <path d="M-8 -3.5 C-4 -1.5 4 -1.5 8 -3.5 L7.5 0 C4 2 -4 2 -7.5 0 Z" fill={hair} />
              </At>
            )
          })}
        </g>
        {up.length === order.length &&
          rays.map((degrees) => {
            const out = spring(time, 3.2, 0.7)
            return (
              <g key={degrees} transform={`rotate(${degrees} 50 60)`} opacity={2 - 2 * Math.min(1, (time - 3.1) / 1.4)}>
                <Stroke d={`M50 ${4 - out * 12} V${-2 - out * 16}`} color={yellow} width={2.6} />
              </g>
            )
          })}
      </>
    )
  },
  notes: [
    ...begins.map((at, index) => ({ at, pitch: 5 + index, kind: 'pluck' as const })),
    ...[10, 12, 14].map((pitch, index) => ({ at: 3.3 + index * 0.16, pitch, kind: 'bell' as const, loud: 0.5 })),
  ],
}
