import type { Drawings } from './drawing'
import { apricot, blue, cream, glass, red, shade, skin, teal, wallDeep, yellow } from './paint'
import { At } from './parts/At'
import { Room, TableFromAbove, Window } from './parts/Grounds'
import { PinchingHand } from './parts/Hand'
import { Ornament } from './parts/Ornament'
import { Stroke } from './parts/Stroke'
import { FeltCushion, Scissors, Yarn } from './parts/Things'
import { Woman } from './parts/Woman'

const Needle = () => (
  <>
    <Stroke d="M0 0 L-14 -10" color={glass} width={1.8} />
    <circle cx={-0.5} cy={-0.4} r={1.6} fill="none" stroke={glass} strokeWidth={1} />
  </>
)

const Tassel = ({ color }: { readonly color: string }) => (
  <>
    <Stroke d="M0 4 L-4 15 M0 4 L0 16 M0 4 L4 15" color={color} width={3} />
    <circle cy={2} r={4} fill={color} />
    <rect x={-3.4} y={4.4} width={6.8} height={2.4} rx={1.2} fill={cream} />
  </>
)

export const steps: Drawings<
  'finishedThing' | 'thingsNeeded' | 'stepCutting' | 'stepSewing' | 'stepTrimming' | 'showingDone'
> = {
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
  stepCutting: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={cream} />
        <rect x={10} y={8} width={66} height={64} rx={2} fill={red} />
        <At x={40} y={32} scale={1.9}>
          <g opacity={0.9}>
            <Ornament color={cream} width={1} />
          </g>
        </At>
        <path d="M60 72 L56 48 L64 72 Z" fill={cream} />
        <At x={60} y={79} turn={-6} scale={0.92}>
          <Scissors color={blue} />
        </At>
        <Stroke d="M68 104 L76 160" color={skin} width={17} />
        <path d="M50 96 C52 88 60 86 68 90 C76 94 78 104 74 112 C66 116 54 112 50 96 Z" fill={skin} />
        <Stroke d="M54 98 C50 96 49 98 50 102 M66 94 C72 92 74 98 72 102" color={skin} width={8} />
        <path d="M62 128 H84 L100 240 H72 Z" fill={apricot} />
        <rect x={60} y={124} width={26} height={6.5} rx={3} fill={cream} />
        <Stroke d="M-20 84 L6 70" color={apricot} width={17} />
        <Stroke d="M5 71 L16 62" color={skin} width={9} />
      </>
    ),
  },
  stepSewing: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={teal} />
        <At x={44} y={46} scale={1.2}>
          <FeltCushion half />
        </At>
        <Stroke d="M31 58 C33 64 38 66 44 62" color={cream} width={3.2} />
        <Stroke d="M44 62 C52 60 56 66 61 70" color={cream} width={1.2} />
        <At x={66} y={74} scale={1.3}>
          <Needle />
        </At>
        <At x={63} y={72}>
          <PinchingHand sleeve={apricot} />
        </At>
        <Stroke d="M-20 96 L2 74" color={apricot} width={17} />
        <Stroke d="M1 75 L13 66" color={skin} width={9} />
      </>
    ),
  },
  stepTrimming: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={blue} />
        <At x={46} y={44} scale={1.15}>
          <FeltCushion />
        </At>
        {[
          [13, 18, 130],
          [79, 18, -130],
          [13, 72, 40],
        ].map(([x, y, turn]) => (
          <At key={`${x} ${y}`} x={Number(x)} y={Number(y)} turn={Number(turn)} scale={0.85}>
            <Tassel color={yellow} />
          </At>
        ))}
        <At x={78} y={74} turn={-36} scale={0.95}>
          <Tassel color={yellow} />
        </At>
        <At x={82} y={82} scale={0.9}>
          <PinchingHand sleeve={apricot} />
        </At>
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
