import type { Drawings } from './drawing'
import { apricot, blue, cream, green, hair, light, red, shade, skin, teal, wood, yellow } from './paint'
import { At } from './parts/At'
import { ChildFromBehind } from './parts/Child'
import { TeaBowl } from './parts/Food'
import { Room, WallHanging, Window } from './parts/Grounds'
import { OpenHand } from './parts/Hand'
import { Stroke } from './parts/Stroke'
import { Yarn } from './parts/Things'
import { Arm, Woman } from './parts/Woman'

export const about: Drawings<'womanWaving' | 'withChildren' | 'toysAndBooks' | 'learningTogether'> = {
  womanWaving: {
    camera: 'front',
    art: (
      <>
        <Room />
        <Window x={-6} y={-20} />
        <Woman mouth="wide" scarf={apricot} dress={teal} />
        <Arm d="M73 90 C82 110 90 106 90 92" sleeve={teal} hand={[90, 86]} />
        <At x={70} y={27} scale={0.5} turn={8}>
          <OpenHand sleeve={teal} />
        </At>
        <Stroke d="M79 32 C76 35 75 38 75 42 M109 26 C113 29 115 32 116 36" color={yellow} width={2.6} />
      </>
    ),
  },
  withChildren: {
    camera: 'behind',
    art: (
      <>
        <Room edge={66} />
        <WallHanging x={84} y={2} />
        <g transform="translate(14 -6) scale(0.72)">
          <Woman mouth="talk" scarf={red} dress={blue} />
        </g>
        <path d="M-2 82 H102 L108 92 H-8 Z" fill={wood} />
        <rect x={-8} y={92} width={116} height={5} rx={1.5} fill={wood} />
        <rect x={-8} y={92} width={116} height={5} rx={1.5} fill={shade} />
        <At x={50} y={76} scale={0.62}>
          <TeaBowl />
        </At>
        <At x={20} y={80} scale={0.5}>
          <Yarn color={yellow} />
        </At>
        <At x={24} y={88}>
          <ChildFromBehind wears="kalpak" shirt={green} />
        </At>
        <At x={78} y={90}>
          <ChildFromBehind wears="braids" shirt={apricot} />
        </At>
      </>
    ),
  },
  toysAndBooks: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={112} />
        <rect x={2} y={2} width={96} height={104} rx={3} fill={wood} />
        <rect x={7} y={8} width={86} height={41} fill={shade} />
        <rect x={7} y={55} width={86} height={45} fill={shade} />
        <g transform="translate(0 49)">
          {[
            [12, 30, 8, red],
            [21, 26, 7, teal],
            [29, 33, 9, yellow],
            [39, 28, 6, blue],
          ].map(([x, height, width, color]) => (
            <g key={x}>
              <rect
                x={Number(x)}
                y={-Number(height)}
                width={Number(width)}
                height={Number(height)}
                rx={1}
                fill={String(color)}
              />
              <rect x={Number(x)} y={-Number(height) + 5} width={Number(width)} height={2.2} fill={light} />
            </g>
          ))}
          <g transform="rotate(16 50 0)">
            <rect x={47} y={-29} width={7} height={29} rx={1} fill={green} />
          </g>
          <At x={77} y={-13} scale={0.95}>
            <Yarn color={apricot} />
          </At>
        </g>
        <circle cx={26} cy={86} r={14} fill={blue} />
        <Stroke d="M13 83 C20 88 32 88 39 83" color={cream} width={2.2} />
        {[
          [50, 88, red],
          [63, 88, yellow],
          [56.5, 76, teal],
        ].map(([x, y, color]) => (
          <rect key={x} x={Number(x)} y={Number(y)} width={12} height={12} rx={1.5} fill={String(color)} />
        ))}
        <Stroke d="M82 99 V84" color={hair} width={2.6} />
        <path d="M74 84 C74 72 90 72 90 84 Z" fill={red} />
        <g fill={cream}>
          <circle cx={78.5} cy={80.5} r={1.5} />
          <circle cx={84} cy={78} r={1.5} />
          <circle cx={86.5} cy={81.5} r={1.2} />
        </g>
      </>
    ),
  },
  learningTogether: {
    camera: 'front',
    art: (
      <>
        <Room />
        <Window x={28} y={-30} height={44} />
        <g transform="translate(32 10) scale(0.86)">
          <Woman mouth="wide" scarf={yellow} dress={red} />
        </g>
        <g transform="translate(-20 6) scale(0.94)">
          <Woman mouth="smile" scarf={apricot} dress={teal} />
        </g>
        <Arm d="M46 92 C56 108 62 100 58 88" sleeve={teal} hand={[57, 82]} />
        <Stroke d="M56 80 L56 70" color={skin} width={5.6} />
      </>
    ),
  },
}
