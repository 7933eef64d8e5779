import type { Drawings } from './drawing'
import { apricot, blue, cream, glass, ink, light, red, shade, skin, sky, teal, wall, wood, yellow } from './paint'
import { At } from './parts/At'
import { Tick } from './parts/Board'
import { Mountains, Room, TableFromAbove } from './parts/Grounds'
import { Phone } from './parts/Phone'
import { Stroke } from './parts/Stroke'

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

export const screens: Drawings<'screenLesson' | 'phoneFromAbove' | 'commonMistake'> = {
  screenLesson: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={82} />
        <rect x={-60} y={84} width={220} height={80} fill={wood} />
        <rect x={2} y={10} width={96} height={66} rx={4} fill={ink} />
        <rect x={6} y={14} width={88} height={58} rx={1.5} fill={wall} />
        <svg
          aria-hidden="true"
          style={{ overflow: 'hidden' }}
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
              style={{ overflow: 'hidden' }}
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
}
