import { ground } from '../../src/features/story/drawings/drawing'
import { apricot, cream, ink, light, red, shade, sky, yellow } from '../../src/features/story/drawings/paint'
import { At } from '../../src/features/story/drawings/parts/At'
import { Mountains } from '../../src/features/story/drawings/parts/Grounds'
import { Ornament } from '../../src/features/story/drawings/parts/Ornament'
import { Stroke } from '../../src/features/story/drawings/parts/Stroke'
import type { Clip } from './clips'
import { between, ease, sway } from './motion'

const rays = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330]

const Cloud = ({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) => (
  <At x={x} y={y} scale={scale}>
    <path d="M-20 6 C-28 6 -28 -5 -19 -5 C-18 -14 -5 -16 -1 -9 C6 -14 16 -9 15 -3 C24 -3 24 6 17 6 Z" fill={cream} />
  </At>
)

const Yurt = () => (
  <>
    <ellipse cy={20} rx={30} ry={4} fill={shade} />
    <path d="M-26 -4 H26 L24 20 H-24 Z" fill={cream} />
    <path d="M-29 -3 C-20 -18 -8 -24 0 -26 C8 -24 20 -18 29 -3 Z" fill={cream} />
    <path d="M8 -23.5 C17 -19 24 -12 29 -3 H26 L24 20 H12 C16 4 16 -12 8 -23.5 Z" fill={shade} />
    <rect x={-28} y={-5} width={56} height={5} fill={red} />
    <Stroke d="M-22 -2.5 H22" color={cream} width={1} />
    <path d="M-7 20 V5 C-7 2 7 2 7 5 V20 Z" fill={red} />
    <At x={0} y={13} scale={0.42}>
      <Ornament color={yellow} />
    </At>
    <path d="M-7 -24 C-5 -29 5 -29 7 -24 Z" fill={red} />
  </>
)

/** The sun comes up behind the mountains. */
export const morning: Clip = {
  name: 'morning',
  seconds: 4.5,
  at: (time) => {
    const risen = ease(time, 0.1, 4)
    const sun = between(66, 6, risen)
    return (
      <>
        <rect {...ground} fill={sky} />
        <rect {...ground} fill={apricot} opacity={between(0.85, 0, risen)} />
        <circle cx={50} cy={sun} r={26 + sway(time, 2.4)} fill={light} />
        {rays.map((degrees) => (
          <g key={degrees} transform={`rotate(${degrees + time * 9} 50 ${sun})`} opacity={ease(time, 1.6, 1.4)}>
            <Stroke d={`M50 ${sun - 21} V${sun - 26 - sway(time + degrees / 30, 1.6)}`} color={yellow} width={2.6} />
          </g>
        ))}
        <circle cx={50} cy={sun} r={16} fill={yellow} />
        <Cloud x={between(4, 22, time / 5)} y={-16} scale={0.9} />
        <Cloud x={between(98, 82, time / 5)} y={-2} scale={0.7} />
        <Mountains y={54} />
        {[0, 1, 2].map((index) => {
          const x = between(112, -22, (time + index * 0.62) / 5.8)
          const wing = 4 + 3 * sway(time + index * 0.21, 0.7)
          const y = 2 + ((index * 9) % 14) + 2 * sway(time, 3)
          return (
            <Stroke
              key={index}
              d={`M${x - 6} ${y - wing} Q${x - 2} ${y - 1} ${x} ${y + 1} Q${x + 2} ${y - 1} ${x + 6} ${y - wing}`}
              color={ink}
              width={1.5}
            />
          )
        })}
        <At x={70} y={94} scale={0.86}>
          {[0, 1, 2].map((index) => {
            const age = (time * 0.5 + index / 3) % 1
            return (
              <circle
                key={index}
                cx={3 * sway(age + index, 1)}
                cy={-28 - age * 26}
                r={2 + age * 5}
                fill={light}
                opacity={1 - age}
              />
            )
          })}
          <Yurt />
        </At>
      </>
    )
  },
  notes: [0, 2, 4, 5, 7, 9, 7, 9].map((pitch, index) => ({ at: 0.2 + index * 0.5, pitch, kind: 'bell', loud: 0.55 })),
}
