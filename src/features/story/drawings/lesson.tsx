import type { ReactNode } from 'react'
import type { Drawings } from './drawing'
import {
  apricot,
  blue,
  cream,
  glass,
  green,
  hair,
  ink,
  light,
  red,
  shade,
  skin,
  sky,
  teal,
  wall,
  wallDeep,
  wood,
  yellow,
} from './paint'
import { At } from './parts/At'
import { Apricot } from './parts/Food'
import { Mountains, Room, TableFromAbove } from './parts/Grounds'
import { Phone } from './parts/Phone'
import { Stroke } from './parts/Stroke'
import { Arm, Woman } from './parts/Woman'

/** A white board on the wall, 78 by 56, from its upper left corner. */
const Board = ({ x, y, children }: { readonly x: number; readonly y: number; readonly children: ReactNode }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect x={-3} y={-3} width={84} height={62} rx={3} fill={wood} />
    <rect width={78} height={56} rx={1} fill={cream} />
    {children}
  </g>
)

/** Clips, words and sound, one under the other, as in the editor. */
const Tracks = () => (
  <>
    <rect x={0} y={0} width={20} height={11} rx={2} fill={apricot} />
    <rect x={21.5} y={0} width={27} height={11} rx={2} fill={teal} />
    <rect x={50} y={0} width={16} height={11} rx={2} fill={blue} />
    <rect x={8} y={13} width={26} height={6} rx={2} fill={yellow} />
    <rect x={0} y={21} width={66} height={6} rx={2} fill={red} opacity={0.75} />
    <Stroke d="M30 -4 V31" color={ink} width={1.4} />
    <circle cx={30} cy={-5} r={2.6} fill={ink} />
  </>
)

const Seen = () => (
  <>
    <rect x={-60} y={-60} width={220} height={260} fill={sky} />
    <circle cx={68} cy={8} r={12} fill={yellow} />
    <Mountains y={56} />
  </>
)

const Tick = () => <Stroke d="M-5 0 L-1.5 4 L6 -5" color={green} width={3.4} />

export const lesson: Drawings<
  'trainerAtBoard' | 'screenLesson' | 'phoneFromAbove' | 'commonMistake' | 'trainerSummary'
> = {
  trainerAtBoard: {
    camera: 'front',
    art: (
      <>
        <Room edge={88} />
        <Board x={19} y={-20}>
          <At x={39} y={20} scale={0.62}>
            <path
              d="M-20 -18 H20 C23 -18 24 -16 24 -14 V14 C24 17 22 18 20 18 H-20 C-23 18 -24 16 -24 14 V-14 C-24 -17 -22 -18 -20 -18 Z"
              fill={teal}
            />
            <path d="M-7 -10 L11 0 L-7 10 Z" fill={cream} />
          </At>
          <Stroke d="M20 41 H58 M26 48 H52" color={wallDeep} width={3} />
        </Board>
        <g transform="translate(-16 14) scale(0.9)">
          <Woman mouth="talk" scarf={apricot} dress={red} />
        </g>
        <Arm d="M50 92 C62 96 68 82 66 66" sleeve={red} hand={[66, 60]} />
        <Stroke d="M66 58 L70 38" color={wood} width={2} />
      </>
    ),
  },
  screenLesson: {
    camera: 'front',
    art: (
      <>
        <Room edge={82} />
        <rect x={-60} y={84} width={220} height={80} fill={wood} />
        <rect x={2} y={10} width={96} height={66} rx={4} fill={ink} />
        <rect x={6} y={14} width={88} height={58} rx={1.5} fill={wall} />
        <svg
          aria-hidden="true"
          x={37}
          y={16}
          width={26}
          height={27}
          viewBox="10 0 80 84"
          preserveAspectRatio="xMidYMid slice"
        >
          <Seen />
        </svg>
        <g fill={shade}>
          <rect x={9} y={17} width={24} height={25} rx={2} />
          <rect x={67} y={17} width={24} height={25} rx={2} />
        </g>
        <g transform="translate(9 48) scale(1.24 0.84)">
          <Tracks />
        </g>
        <path d="M-6 82 L2 76 H98 L106 82 C106 84 104 86 102 86 H-2 C-4 86 -6 84 -6 82 Z" fill={glass} />
        <rect x={40} y={78} width={20} height={2.6} rx={1} fill={shade} />
        <path
          d="M74 56 L74 68 L77 65.4 L79.4 70.5 L81.6 69.5 L79.2 64.5 L83 64 Z"
          fill={cream}
          stroke={ink}
          strokeWidth={0.9}
        />
      </>
    ),
  },
  phoneFromAbove: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={teal} />
        <Stroke d="M112 130 L84 92" color={apricot} width={19} />
        <Stroke d="M-12 130 L16 92" color={apricot} width={19} />
        <Stroke d="M16 92 L24 74 M84 92 L76 78" color={skin} width={15} />
        <At x={50} y={50} scale={1.66}>
          <Phone>
            <rect x={-60} y={-60} width={220} height={260} fill={ink} />
            <svg
              aria-hidden="true"
              x={24}
              y={-14}
              width={52}
              height={72}
              viewBox="10 0 80 110"
              preserveAspectRatio="xMidYMid slice"
            >
              <Seen />
            </svg>
            <g transform="translate(17 74)">
              <Tracks />
            </g>
          </Phone>
        </At>
        <Stroke d="M22 76 L31 62" color={skin} width={8.5} />
        <Stroke d="M80 82 C74 80 68 82 62 84" color={skin} width={8.5} />
        <circle cx={58} cy={85} r={9} fill={light} />
      </>
    ),
  },
  commonMistake: {
    art: (
      <>
        <Room edge={130} />
        <At x={25} y={42} turn={-9} scale={1.15}>
          <Phone>
            <g transform="rotate(22 50 50)">
              <Seen />
            </g>
            <path d="M60 -40 C50 0 70 10 110 0 V-60 H60 Z" fill={skin} />
          </Phone>
        </At>
        <At x={75} y={42} scale={1.15}>
          <Phone>
            <Seen />
          </Phone>
        </At>
        <circle cx={25} cy={88} r={10} fill={cream} />
        <Stroke d="M21 84 L29 92 M29 84 L21 92" color={red} width={3.4} />
        <circle cx={75} cy={88} r={10} fill={cream} />
        <At x={75} y={88}>
          <Tick />
        </At>
      </>
    ),
  },
  trainerSummary: {
    camera: 'front',
    art: (
      <>
        <Room edge={88} />
        <Board x={3} y={-20}>
          {[12, 27, 42].map((y) => (
            <g key={y}>
              <At x={14} y={y}>
                <Tick />
              </At>
              <Stroke d={`M26 ${y} H${y === 27 ? 44 : 52}`} color={wallDeep} width={3.4} />
            </g>
          ))}
        </Board>
        <g transform="translate(22 14) scale(0.9)">
          <Woman mouth="wide" scarf={yellow} dress={blue} />
        </g>
        <Arm d="M48 94 C36 104 30 92 36 78" sleeve={blue} hand={[37, 72]} />
        <Stroke d="M36 70 L32 61" color={skin} width={5} />
        <At x={92} y={81} scale={0.6}>
          <Apricot />
        </At>
        <Stroke d="M86 89 H130" color={hair} width={3} />
      </>
    ),
  },
}
