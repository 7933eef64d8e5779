import type { Drawing, Drawings } from './drawing'
import { blue, cream, green, light, red, shade, wall, wallDeep, yellow } from './paint'
import { At } from './parts/At'
import { Room } from './parts/Grounds'
import { Stroke } from './parts/Stroke'
import { Yarn } from './parts/Things'

/** Things of one colour, gathered at home. */
const thingsOf = (color: string): Drawing => ({
  camera: 'inHand',
  art: (
    <>
      <Room edge={70} />
      <rect x={-60} y={-60} width={220} height={127} fill={color} opacity={0.16} />
      <At x={31} y={43}>
        <Ball color={color} />
      </At>
      <At x={68} y={50}>
        <Cup color={color} />
      </At>
      <At x={27} y={79} scale={0.85}>
        <Yarn color={color} />
      </At>
      <At x={62} y={82}>
        <Blocks color={color} />
      </At>
    </>
  ),
})

const Ball = ({ color }: { readonly color: string }) => (
  <>
    <ellipse cx={2} cy={24} rx={19} ry={3.5} fill={shade} />
    <circle r={23} fill={color} />
    <path d="M8 -21.5 A23 23 0 0 1 0 23 C14 12 16 -8 8 -21.5 Z" fill={shade} />
    <Stroke
      d="M-21 -8 C-8 -2 8 -2 21 -8 M-21 8 C-8 14 8 14 21 8"
      color={color === cream ? wallDeep : cream}
      width={2.4}
    />
    <Stroke d="M-12 -13 C-10 -16 -8 -17 -5 -18" color={light} width={3} />
  </>
)

const Cup = ({ color }: { readonly color: string }) => (
  <>
    <ellipse cx={2} cy={18.5} rx={15} ry={3} fill={shade} />
    <Stroke d="M13 -8 C25 -10 25 9 12 8" color={color} width={4} />
    <path d="M-15 -17 H15 L13 14 C12 19 -12 19 -13 14 Z" fill={color} />
    <path d="M5 -17 H15 L13 14 C12.5 17 7 18 2 18 C7 8 8 -6 5 -17 Z" fill={shade} />
    <ellipse cy={-17} rx={15} ry={3.2} fill={color} />
    <ellipse cy={-17} rx={12.5} ry={2.2} fill={shade} />
    <Stroke d="M-10 -9 L-9 6" color={light} width={2.6} />
  </>
)

const Blocks = ({ color }: { readonly color: string }) => (
  <>
    <rect x={-16} y={-6} width={18} height={18} rx={2.5} fill={color} />
    <rect x={4} y={-6} width={18} height={18} rx={2.5} fill={color} />
    <path
      d="M-3 -6 H0 C1.5 -6 2 -5 2 -4 V10 C2 11 1.5 12 0 12 H-7 C-3 6 -2 0 -3 -6 Z M17 -6 H20 C21.5 -6 22 -5 22 -4 V10 C22 11 21.5 12 20 12 H13 C17 6 18 0 17 -6 Z"
      fill={shade}
    />
    <circle cx={-7} cy={3} r={4} fill={wall} opacity={0.7} />
    <path d="M13 -1.5 L18 7 H8 Z" fill={wall} opacity={0.7} />
  </>
)

export const colours: Drawings<'red' | 'yellow' | 'green' | 'blue' | 'white'> = {
  red: thingsOf(red),
  yellow: thingsOf(yellow),
  green: thingsOf(green),
  blue: thingsOf(blue),
  white: thingsOf(cream),
}
