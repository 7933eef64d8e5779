import type { Drawings } from './drawing'
import { apricot, blue, cream, green, red, shade, teal, wood, yellow } from './paint'
import { At } from './parts/At'
import { ChildFromBehind } from './parts/Child'
import { Apricot, Bowl, FlatBread, TeaBowl, Teapot } from './parts/Food'
import { Room, WallHanging, Window } from './parts/Grounds'
import { Stroke } from './parts/Stroke'

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

export const morning: Drawings<'morningWindow' | 'breakfast' | 'playingOnRug'> = {
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
}
