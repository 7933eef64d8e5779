import type { Drawings } from './drawing'
import { blue, cream, red, shade, skin, teal, wallDeep, yellow } from './paint'
import { At } from './parts/At'
import { Room, TableFromAbove, Window } from './parts/Grounds'
import { Needle, Tassel } from './parts/Sewing'
import { Stroke } from './parts/Stroke'
import { FeltCushion, Scissors, Yarn } from './parts/Things'
import { Woman } from './parts/Woman'

export const felt: Drawings<'finishedThing' | 'thingsNeeded' | 'showingDone'> = {
  finishedThing: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={64} />
        <Window x={2} y={-22} height={44} />
        <ellipse cx={52} cy={92} rx={36} ry={6} fill={shade} />
        <At x={50} y={62} scale={1.16}>
          <FeltCushion />
        </At>
        {[
          [18, 34],
          [82, 34],
          [18, 92],
          [82, 92],
        ].map(([x = 0, y = 0]) => (
          <At key={`${x} ${y}`} x={x} y={y - 2} turn={(x < 50 ? 1 : -1) * (y < 50 ? 130 : 40)} scale={0.8}>
            <Tassel color={yellow} />
          </At>
        ))}
      </>
    ),
  },
  thingsNeeded: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={wallDeep} />
        <g transform="rotate(-7 30 32)">
          <rect x={6} y={12} width={42} height={36} rx={2} fill={teal} />
          <rect x={9} y={16} width={42} height={36} rx={2} fill={shade} />
          <rect x={9} y={14} width={42} height={36} rx={2} fill={red} />
        </g>
        <At x={78} y={56} turn={16} scale={0.92}>
          <Scissors color={blue} />
        </At>
        <At x={26} y={78} scale={1.1}>
          <Yarn color={cream} />
        </At>
        <At x={52} y={70} scale={0.8}>
          <Yarn color={yellow} />
        </At>
        <At x={64} y={100} turn={10} scale={1.6}>
          <Needle />
        </At>
        <Stroke d="M64 100 C74 108 84 96 92 104" color={cream} width={1.2} />
      </>
    ),
  },
  showingDone: {
    camera: 'front',
    art: (
      <>
        <Room />
        <Window x={60} y={-24} />
        <g transform="translate(0 -14)">
          <Woman mouth="wide" scarf={yellow} dress={teal} />
        </g>
        <Stroke d="M27 76 C10 88 6 96 18 98" color={shade} width={18} />
        <Stroke d="M73 76 C90 88 94 96 82 98" color={shade} width={18} />
        <Stroke d="M27 76 C10 88 6 96 18 98" color={teal} width={15} />
        <Stroke d="M73 76 C90 88 94 96 82 98" color={teal} width={15} />
        <At x={50} y={88} scale={0.95}>
          <FeltCushion />
        </At>
        <Stroke d="M20 92 L28 90 M20 98 L28 97 M80 92 L72 90 M80 98 L72 97" color={skin} width={6} />
      </>
    ),
  },
}
