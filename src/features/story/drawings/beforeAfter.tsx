import type { ReactNode } from 'react'
import type { Drawings } from './drawing'
import { apricot, blue, cream, green, hair, ink, red, shade, teal, yellow } from './paint'
import { At } from './parts/At'
import { Room, WallHanging, Window } from './parts/Grounds'
import { Stroke } from './parts/Stroke'
import { Chest, Yarn } from './parts/Things'

/** One corner of a room, from one spot: only then are before and after seen to be the same. */
const Corner = ({ children }: { readonly children: ReactNode }) => (
  <>
    <Room edge={72} />
    <Window x={4} y={-8} height={50} />
    {children}
  </>
)

const Blankets = () => (
  <>
    {[teal, yellow, blue, apricot].map((color, index) => (
      <rect
        key={color}
        x={-22 + index * 0.6}
        y={-8 - index * 7}
        width={44 - index * 1.2}
        height={7}
        rx={3.2}
        fill={color}
      />
    ))}
    <path d="M10 -29 H19 C21 -29 21 -26 21 -24 V-4 C21 -2 20 -1 18.5 -1 H12 Z" fill={shade} />
  </>
)

export const beforeAfter: Drawings<'roomBefore' | 'roomAfter'> = {
  roomBefore: {
    camera: 'inHand',
    art: (
      <Corner>
        <At x={76} y={8} turn={13}>
          <WallHanging x={0} y={0} />
        </At>
        <At x={74} y={64}>
          <Chest />
        </At>
        <path d="M52 52 C54 40 66 44 72 38 C80 32 92 38 98 46 C100 50 98 52 94 52 Z" fill={blue} />
        <path d="M60 52 C64 44 76 50 84 42 C90 44 98 46 98 50 C96 53 90 52 86 52 Z" fill={yellow} />
        <path d="M4 92 C10 80 24 84 30 78 C38 80 44 88 40 94 C28 99 12 98 4 92 Z" fill={red} />
        <path d="M16 90 C22 84 30 88 36 84 C40 88 42 92 40 94 C32 97 22 96 16 90 Z" fill={shade} />
        <path d="M54 100 C50 90 62 86 70 90 C78 84 90 92 86 102 C76 108 62 106 54 100 Z" fill={green} />
        <Stroke d="M60 98 C66 93 74 99 80 95" color={shade} width={2} />
        <At x={50} y={84} scale={0.62}>
          <Yarn color={apricot} />
        </At>
        <Stroke d="M54 90 C64 96 56 104 44 102 C36 101 34 106 40 110" color={apricot} width={1.4} />
        <g transform="rotate(24 20 68)">
          <rect x={12} y={62} width={18} height={11} rx={1.5} fill={hair} />
          <rect x={14} y={64} width={14} height={7} fill={cream} />
        </g>
        <rect x={-60} y={-60} width={220} height={220} fill={ink} opacity={0.16} />
      </Corner>
    ),
  },
  roomAfter: {
    camera: 'inHand',
    art: (
      <Corner>
        <At x={76} y={8}>
          <WallHanging x={0} y={0} />
        </At>
        <ellipse cx={48} cy={95} rx={46} ry={14} fill={red} />
        <ellipse cx={48} cy={95} rx={39} ry={10.5} fill="none" stroke={cream} strokeWidth={1.4} />
        <ellipse cx={48} cy={95} rx={22} ry={5} fill={yellow} opacity={0.85} />
        <At x={74} y={64}>
          <Chest />
          <g transform="translate(0 -13)">
            <Blankets />
          </g>
        </At>
        <path d="M14 66 H32 L29.5 82 H16.5 Z" fill={cream} />
        <path d="M25 66 H32 L29.5 82 H24 Z" fill={shade} />
        <Stroke d="M23 66 C22 56 16 54 14 48 M23 66 C24 56 30 54 32 49 M23 66 V46" color={green} width={2.6} />
        <circle cx={14} cy={46} r={5} fill={apricot} />
        <circle cx={32.5} cy={47} r={5} fill={red} />
        <circle cx={23} cy={42} r={5.5} fill={yellow} />
      </Corner>
    ),
  },
}
