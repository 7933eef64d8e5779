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
  wood,
  yellow,
} from './paint'
import { At } from './parts/At'
import { ChildFromBehind, WomanFromBehind } from './parts/Child'
import { Apricot, Bowl, FlatBread, TeaBowl, Teapot } from './parts/Food'
import { Mountains, Outdoors, Room, WallHanging, Window } from './parts/Grounds'
import { Stroke } from './parts/Stroke'
import { Lamp } from './parts/Things'
import { Arm, Woman } from './parts/Woman'

const Low = () => (
  <>
    <ellipse cx={50} cy={66} rx={54} ry={15} fill={wood} />
    <path d="M-4 66 C-4 86 104 86 104 66 V71 C104 92 -4 92 -4 71 Z" fill={wood} />
    <path d="M-4 66 C-4 86 104 86 104 66 V71 C104 92 -4 92 -4 71 Z" fill={shade} />
    <ellipse cx={50} cy={66} rx={46} ry={11.5} fill={cream} />
    <ellipse cx={50} cy={66} rx={42} ry={9.8} fill="none" stroke={red} strokeWidth={1.2} />
    <Stroke d="M16 86 V100 M84 86 V100" color={wood} width={6} />
  </>
)

export const day: Drawings<
  'selfieOutdoors' | 'morningWindow' | 'breakfast' | 'playingOnRug' | 'workTime' | 'eveningWalk' | 'eveningLamp'
> = {
  selfieOutdoors: {
    camera: 'inHand',
    art: (
      <>
        <Outdoors y={44} sun={[14, -8]} />
        <g transform="translate(-8 -2)">
          <Woman mouth="wide" scarf={red} dress={blue} />
        </g>
        <Stroke d="M66 92 C82 96 92 92 112 78" color={shade} width={20} />
        <Stroke d="M66 90 C82 94 92 90 112 76" color={blue} width={17} />
      </>
    ),
  },
  morningWindow: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={140} />
        <g transform="translate(11 -16) scale(1.7)">
          <Window x={0} y={0} height={50} />
        </g>
        <path
          d="M2 -24 C14 -10 12 30 4 66 H-60 V-24 Z M98 -24 C86 -10 88 30 96 66 H160 V-24 Z"
          fill={apricot}
          opacity={0.9}
        />
        <Stroke d="M-60 -26 H160" color={wood} width={3.4} />
        <rect x={-60} y={73} width={220} height={9} fill={cream} />
        <rect x={-60} y={80} width={220} height={2.6} fill={shade} />
        <At x={34} y={55}>
          <TeaBowl />
        </At>
        <At x={70} y={56} scale={0.95}>
          <path d="M-9 2 H9 L7 18 H-7 Z" fill={red} />
          <Stroke d="M0 2 C-1 -8 -8 -8 -10 -14 M0 2 C1 -8 7 -8 9 -15 M0 2 V-14" color={green} width={2.4} />
          <circle cx={-10} cy={-16} r={4} fill={yellow} />
          <circle cx={9} cy={-17} r={4} fill={yellow} />
          <circle cy={-18} r={4.6} fill={cream} />
        </At>
      </>
    ),
  },
  breakfast: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={46} />
        <WallHanging x={50} y={0} />
        <Low />
        <g transform="translate(47 58) scale(0.5 0.26)">
          <FlatBread />
        </g>
        <At x={20} y={46} scale={0.9}>
          <Teapot />
        </At>
        <At x={82} y={55} scale={0.56}>
          <g>
            {[-16, -4, 9, 18].map((x, index) => (
              <At key={x} x={x} y={index % 2 ? -7 : -3}>
                <Apricot />
              </At>
            ))}
          </g>
          <Bowl color={blue}>
            {[-14, 0, 13].map((x) => (
              <At key={x} x={x} y={-4}>
                <Apricot />
              </At>
            ))}
          </Bowl>
        </At>
        <At x={36} y={68} scale={0.56}>
          <TeaBowl />
        </At>
        <At x={62} y={70} scale={0.56}>
          <TeaBowl />
        </At>
      </>
    ),
  },
  playingOnRug: {
    camera: 'behind',
    art: (
      <>
        <Room edge={42} />
        <Window x={27} y={-24} height={44} />
        <path d="M2 56 H98 L128 112 H-28 Z" fill={red} />
        <path d="M7 60 H93 L115 106 H-15 Z" fill="none" stroke={cream} strokeWidth={1.6} />
        {[
          [38, 56, blue],
          [50, 56, yellow],
          [44, 45, teal],
        ].map(([x, y, color]) => (
          <rect key={x} x={Number(x)} y={Number(y)} width={11} height={11} rx={1.5} fill={String(color)} />
        ))}
        <circle cx={72} cy={61} r={7.5} fill={apricot} />
        <Stroke d="M65.5 59 C69 62 75 62 79 59" color={cream} width={1.6} />
        <At x={24} y={52} scale={1.02}>
          <ChildFromBehind wears="kalpak" shirt={teal} />
        </At>
        <At x={72} y={56} scale={0.95}>
          <ChildFromBehind wears="braids" shirt={yellow} />
        </At>
      </>
    ),
  },
  workTime: {
    camera: 'front',
    art: (
      <>
        <Room edge={74} />
        <WallHanging x={14} y={-8} />
        <rect x={-60} y={76} width={220} height={8} fill={wood} />
        <rect x={-60} y={82} width={220} height={2.6} fill={shade} />
        <SewingMachine />
        <path d="M-6 74 C8 70 20 72 34 71 H52 V76 H-6 Z" fill={red} />
        <path d="M-10 76 C-14 92 2 100 -4 118 H-40 V76 Z" fill={red} />
        <Stroke d="M-24 112 C-8 104 6 92 20 78" color={apricot} width={17} />
        <Stroke d="M18 79 L27 73" color={skin} width={9} />
        <Stroke d="M124 112 C104 106 84 100 60 80" color={apricot} width={17} />
        <Stroke d="M61 80 L51 74" color={skin} width={9} />
      </>
    ),
  },
  eveningWalk: {
    camera: 'behind',
    art: (
      <>
        <rect x={-60} y={-60} width={220} height={220} fill={apricot} />
        <Stroke d="M-10 -8 H28 M44 0 H70 M78 -20 H112 M6 14 H30" color={light} width={6} />
        <circle cx={66} cy={28} r={20} fill={light} />
        <circle cx={66} cy={28} r={14} fill={yellow} />
        <Mountains y={52} />
        <rect x={-60} y={-60} width={220} height={260} fill={red} opacity={0.1} />
        <path d="M54 64 C44 78 58 92 40 120 L20 170 H120 C92 140 84 116 72 96 C66 84 66 74 60 64 Z" fill={wall} />
        <g transform="translate(40 52) scale(0.5)">
          <WomanFromBehind dress={teal} scarf={cream} />
          <path d="M-34 100 L-40 128 H40 L34 100 Z" fill={teal} />
        </g>
        <g transform="translate(68 78) scale(0.62)">
          <ChildStanding />
        </g>
        <Stroke d="M55 80 L61 88" color={teal} width={6} />
        <circle cx={61.5} cy={89} r={3} fill={skin} />
      </>
    ),
  },
  eveningLamp: {
    camera: 'front',
    art: (
      <>
        <rect x={-60} y={-60} width={220} height={220} fill={hair} />
        <rect x={-60} y={-60} width={220} height={220} fill={blue} opacity={0.22} />
        <circle cx={82} cy={44} r={62} fill={yellow} opacity={0.1} />
        <g transform="translate(8 -10) scale(0.8)">
          <rect x={-2.5} y={-6} width={36} height={44} rx={2} fill={cream} opacity={0.75} />
          <rect x={0} y={-3.5} width={31} height={39} fill={blue} />
          <path d="M20 4 C12 3 9 12 14 17 C18 20 24 18 25 14 C19 15 16 9 20 4 Z" fill={yellow} />
        </g>
        <Woman mouth="smile" eyes="closed" scarf={apricot} dress={red} />
        <Arm d="M27 90 C20 108 34 108 44 98" sleeve={red} hand={[47, 96]} />
        <Arm d="M73 90 C82 108 66 110 56 100" sleeve={red} hand={[53, 98]} />
        <At x={90} y={50}>
          <Lamp />
        </At>
      </>
    ),
  },
}

function SewingMachine() {
  return (
    <g transform="translate(0 4)">
      <rect x={24} y={64} width={64} height={9} rx={2.5} fill={ink} />
      <path
        d="M70 66 V36 C70 30 66 30 60 30 H40 V62 H33 V30 C33 20 36 17 44 17 H76 C86 17 88 22 88 32 V66 Z"
        fill={teal}
      />
      <path d="M78 17 C86 17 88 22 88 32 V66 H78 C82 50 82 34 78 17 Z" fill={shade} />
      <circle cx={90} cy={32} r={9} fill={ink} />
      <circle cx={90} cy={32} r={4} fill={glass} />
      <Stroke d="M36.5 62 V68" color={glass} width={2} />
      <rect x={58} y={8} width={7} height={9} rx={1} fill={apricot} />
      <Stroke d="M58 12 C46 8 40 12 37 20 V62" color={apricot} width={0.9} />
      <rect x={50} y={22} width={16} height={3.4} rx={1.7} fill={sky} />
    </g>
  )
}

function ChildStanding() {
  return (
    <>
      <ellipse cx={0} cy={57} rx={16} ry={3} fill={shade} />
      <Stroke d="M-6 40 V54 M6 40 V54" color={hair} width={8} />
      <path d="M-14 46 C-15 26 -14 18 -8 16 H8 C14 18 15 26 14 46 Z" fill={yellow} />
      <Stroke d="M-12 22 L-15 34 M12 22 L17 38" color={yellow} width={6} />
      <path d="M-12.5 0 C-12.5 -16 12.5 -16 12.5 0 C12.5 10 8 15 0 15 C-8 15 -12.5 10 -12.5 0 Z" fill={hair} />
      <path d="M-13.5 -3 C-13 -20 13 -20 13.5 -3 Z" fill={red} />
      <circle cy={-17} r={3.4} fill={cream} />
    </>
  )
}
