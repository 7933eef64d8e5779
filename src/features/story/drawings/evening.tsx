import type { Drawings } from './drawing'
import { apricot, blue, cream, hair, light, red, shade, skin, teal, wall, yellow } from './paint'
import { At } from './parts/At'
import { WomanFromBehind } from './parts/Child'
import { Mountains } from './parts/Grounds'
import { Stroke } from './parts/Stroke'
import { Lamp } from './parts/Things'
import { Arm, Woman } from './parts/Woman'

export const evening: Drawings<'eveningWalk' | 'eveningLamp'> = {
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
