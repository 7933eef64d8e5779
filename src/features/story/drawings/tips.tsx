import type { Drawings } from './drawing'
import { apricot, blue, cream, green, ink, red, shade, skin, teal, wallDeep, yellow } from './paint'
import { At } from './parts/At'
import { Bubble } from './parts/Bubble'
import { ChildFromBehind } from './parts/Child'
import { Room, WallHanging, Window } from './parts/Grounds'
import { OpenHand } from './parts/Hand'
import { Stroke } from './parts/Stroke'
import { OpenBook } from './parts/Things'
import { Arm, Woman } from './parts/Woman'

export const tips: Drawings<
  'womanThreeFingers' | 'talkingTogether' | 'readingAloud' | 'askingAndWaiting' | 'askingViewers'
> = {
  womanThreeFingers: {
    camera: 'front',
    art: (
      <>
        <Room />
        <Window x={-10} y={-22} />
        <Woman mouth="talk" scarf={yellow} dress={blue} />
        <Arm d="M73 90 C82 110 90 106 90 98" sleeve={blue} hand={[90, 92]} />
        <At x={63} y={30} scale={0.5}>
          <OpenHand raised={['pointing', 'middle', 'ring']} sleeve={blue} />
        </At>
      </>
    ),
  },
  talkingTogether: {
    camera: 'front',
    art: (
      <>
        <Room />
        <Window x={-10} y={-24} />
        <g transform="translate(-6 0)">
          <Woman mouth="talk" scarf={apricot} dress={teal} />
        </g>
        <At x={80} y={4} scale={0.95}>
          <Bubble>
            <Stroke d="M-9 -6 H9 M-9 0 H4" color={wallDeep} width={3} />
          </Bubble>
        </At>
        <At x={78} y={82} scale={1.1}>
          <ChildFromBehind wears="braids" shirt={red} />
        </At>
        <At x={86} y={48} scale={0.62} mirrored>
          <Bubble color={yellow}>
            <Stroke d="M-8 -3 H-7.9 M0 -3 H0.1 M8 -3 H8.1" color={ink} width={4.4} />
          </Bubble>
        </At>
      </>
    ),
  },
  readingAloud: {
    camera: 'front',
    art: (
      <>
        <Room />
        <WallHanging x={16} y={-4} />
        <g transform="translate(0 -12)">
          <Woman mouth="talk" scarf={red} dress={blue} />
        </g>
        <Stroke d="M27 78 C6 90 2 96 12 96" color={shade} width={18} />
        <Stroke d="M73 78 C94 90 98 96 88 96" color={shade} width={18} />
        <Stroke d="M27 78 C6 90 2 96 12 96" color={blue} width={15} />
        <Stroke d="M73 78 C94 90 98 96 88 96" color={blue} width={15} />
        <At x={50} y={88} scale={1.02}>
          <OpenBook />
        </At>
        <Stroke d="M14 92 L22 90 M14 98 L22 97 M86 92 L78 90 M86 98 L78 97" color={skin} width={6.4} />
      </>
    ),
  },
  askingAndWaiting: {
    camera: 'front',
    art: (
      <>
        <Room />
        <WallHanging x={14} y={4} />
        <Woman mouth="smile" scarf={green} dress={red} />
        <Arm d="M73 90 C86 104 86 82 77 58" sleeve={red} hand={[74, 49]} />
        <Stroke d="M73 46 C71 42 70 40 70 36" color={skin} width={5} />
        <At x={84} y={10} scale={1.1}>
          <Bubble>
            <Stroke d="M-4 -7 C-4 -11 4 -11 4 -6.5 C4 -3 0 -3.5 0 0" color={red} width={3.2} />
            <circle cy={5} r={2} fill={red} />
          </Bubble>
        </At>
      </>
    ),
  },
  askingViewers: {
    camera: 'front',
    art: (
      <>
        <Room />
        <Window x={62} y={-22} />
        <g transform="translate(0 -16)">
          <Woman mouth="wide" scarf={apricot} dress={teal} />
        </g>
        <Arm d="M27 76 C12 80 4 70 8 60" sleeve={teal} hand={[9, 54]} />
        <Stroke d="M11 57 L19 72" color={skin} width={5} />
        <Arm d="M73 76 C88 80 96 70 92 60" sleeve={teal} hand={[91, 54]} />
        <Stroke d="M89 57 L81 72" color={skin} width={5} />
        <At x={29} y={92} scale={1.05}>
          <Bubble>
            <Stroke d="M-9 -5 H9 M-9 1 H5" color={wallDeep} width={3} />
          </Bubble>
        </At>
        <At x={74} y={94} scale={0.9} mirrored>
          <Bubble color={apricot}>
            <path d="M0 5 C-12 -3 -7 -11 0 -6 C7 -11 12 -3 0 5 Z" fill={cream} />
          </Bubble>
        </At>
      </>
    ),
  },
}
