import type { Drawings } from './drawing'
import { apricot, blue, cream, red, skin, teal, wallDeep, wood, yellow } from './paint'
import { At } from './parts/At'
import { Board, Tick } from './parts/Board'
import { Room } from './parts/Grounds'
import { Stroke } from './parts/Stroke'
import { Arm, Woman } from './parts/Woman'

export const lesson: Drawings<'trainerAtBoard' | 'trainerSummary'> = {
  trainerAtBoard: {
    camera: 'front',
    art: (
      <>
        <Room edge={88} />
        <Board x={40} y={4}>
          <At x={39} y={20} scale={0.62}>
            <path
              d="M-20 -18 H20 C23 -18 24 -16 24 -14 V14 C24 17 22 18 20 18 H-20 C-23 18 -24 16 -24 14 V-14 C-24 -17 -22 -18 -20 -18 Z"
              fill={teal}
            />
            <path d="M-7 -10 L11 0 L-7 10 Z" fill={cream} />
          </At>
          <Stroke d="M20 41 H58 M26 48 H52" color={wallDeep} width={3} />
        </Board>
        <g transform="translate(-20 20) scale(0.86)">
          <Woman mouth="talk" scarf={apricot} dress={red} />
        </g>
        <Arm d="M42 94 C56 100 62 90 60 76" sleeve={red} hand={[60, 71]} />
        <Stroke d="M60 69 L66 41" color={wood} width={2} />
      </>
    ),
  },
  trainerSummary: {
    camera: 'front',
    art: (
      <>
        <Room edge={88} />
        <Board x={3} y={4}>
          {[12, 27, 42].map((y) => (
            <g key={y}>
              <At x={14} y={y}>
                <Tick />
              </At>
              <Stroke d={`M26 ${y} H${y === 27 ? 44 : 52}`} color={wallDeep} width={3.4} />
            </g>
          ))}
        </Board>
        <g transform="translate(32 20) scale(0.86)">
          <Woman mouth="wide" scarf={yellow} dress={blue} />
        </g>
        <Arm d="M58 96 C46 104 38 94 41 80" sleeve={blue} hand={[41, 74]} />
        <Stroke d="M40 72 L36 61" color={skin} width={5} />
      </>
    ),
  },
}
