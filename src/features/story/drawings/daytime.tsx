import type { Drawings } from './drawing'
import { apricot, blue, glass, ink, red, shade, skin, sky, teal, wood } from './paint'
import { Outdoors, Room, WallHanging } from './parts/Grounds'
import { Stroke } from './parts/Stroke'
import { Woman } from './parts/Woman'

export const daytime: Drawings<'selfieOutdoors' | 'workTime'> = {
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
