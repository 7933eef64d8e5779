import { cream, glass, hair, ink, light, red, shade, skin, wood, yellow } from '../paint'
import { At } from './At'
import { Ornament } from './Ornament'
import { Stroke } from './Stroke'

/** A clothes peg from the side; it holds at 0, its legs reach up to -34. */
export const Peg = ({ color }: { readonly color: string }) => (
  <>
    <path
      d="M-1 3 C-4 -3 -3 -12 -2.5 -16 L-8 -33 C-8.5 -35.5 -5 -36 -4 -34 L2 -17 C3.5 -10 2.5 -3 1 3 Z"
      fill={color}
    />
    <path d="M1 3 C4 -3 3 -12 2.5 -16 L8 -33 C8.5 -35.5 5 -36 4 -34 L-2 -17 C-3.5 -10 -2.5 -3 -1 3 Z" fill={color} />
    <path d="M1 3 C4 -3 3 -12 2.5 -16 L8 -33 C8.5 -35.5 5 -36 4 -34 L0 -22 C2 -12 2 -4 1 3 Z" fill={shade} />
    <rect x={-4.5} y={-19} width={9} height={3.6} rx={1.8} fill={glass} />
  </>
)

/** An open book, 64 wide, seen by its reader. */
export const OpenBook = () => (
  <>
    <path d="M-33 -18 H33 V24 H-33 Z" fill={red} />
    <path d="M0 -18 C-8 -23 -22 -23 -31 -20 V20 C-22 17 -8 17 0 22 Z" fill={cream} />
    <path d="M0 -18 C8 -23 22 -23 31 -20 V20 C22 17 8 17 0 22 Z" fill={cream} />
    <path d="M0 -18 C5 -21 9 -21.5 13 -22 V17.5 C9 18 4 19 0 22 Z" fill={shade} />
    <Stroke
      d="M-25 7 C-19 5.5 -12 5.5 -7 7.5 M-25 12 C-19 10.5 -12 10.5 -7 12.5 M8 -12 C13 -14 19 -14 25 -13 M8 -6 C13 -8 19 -8 25 -7 M8 0 C13 -2 19 -2 25 -1 M8 6 C13 4 19 4 25 5"
      color={shade}
      width={2}
    />
    <At x={-16} y={-7} scale={0.26}>
      <circle r={26} fill={yellow} />
      <path d="M-44 44 L-14 4 L6 26 L20 12 L46 44 Z" fill={wood} />
    </At>
  </>
)

export const Scissors = ({ color = red }: { readonly color?: string }) => (
  <>
    <path d="M-2 2 L9 -40 C10 -43 12 -40 11.5 -37 L3 6 Z" fill={glass} />
    <path d="M2 2 L-9 -40 C-10 -43 -12 -40 -11.5 -37 L-3 6 Z" fill={glass} />
    <path d="M2 2 L-9 -40 C-10 -43 -12 -40 -11.5 -37 L-7 -14 Z" fill={shade} />
    <Stroke d="M-1 4 L-7 13 M1 4 L7 13" color={color} width={5} />
    <g fill="none" stroke={color} strokeWidth={4.4}>
      <ellipse cx={-9.5} cy={21} rx={6} ry={8} transform="rotate(18 -9.5 21)" />
      <ellipse cx={9.5} cy={21} rx={6} ry={8} transform="rotate(-18 9.5 21)" />
    </g>
    <circle cy={1} r={1.6} fill={ink} />
  </>
)

/** A ball of yarn, as it lies. */
export const Yarn = ({ color }: { readonly color: string }) => (
  <>
    <ellipse cx={1} cy={13} rx={12} ry={3} fill={shade} />
    <BallOfYarn color={color} />
  </>
)

export const BallOfYarn = ({ color }: { readonly color: string }) => (
  <>
    <circle r={13} fill={color} />
    <Stroke
      d="M-12 -2 C-4 -8 5 -9 11 -5 M-12 3 C-4 -3 6 -4 13 0 M-9 9 C-3 3 6 2 12 5 M-4 -12 C-8 -4 -8 5 -4 12"
      color={shade}
      width={1.8}
    />
  </>
)

/** A cushion of felt with horns laid on, about 56 wide: what is made step by step. */
export const FeltCushion = ({
  color = red,
  horns = true,
  half = false,
}: {
  readonly color?: string
  readonly horns?: boolean
  readonly half?: boolean
}) => (
  <>
    <path
      d="M-27 -24 C-14 -28 14 -28 27 -24 C30 -12 30 14 27 26 C14 30 -14 30 -27 26 C-30 14 -30 -12 -27 -24 Z"
      fill={color}
    />
    <path
      d="M14 -26.5 C20 -26 24 -25 27 -24 C30 -12 30 14 27 26 C20 28 12 29 6 29 C22 18 24 -8 14 -26.5 Z"
      fill={shade}
    />
    <path
      d="M-22.5 -19.5 C-10 -22.5 10 -22.5 22.5 -19.5 C24.5 -10 24.5 12 22.5 21.5 C10 24.5 -10 24.5 -22.5 21.5 C-24.5 12 -24.5 -10 -22.5 -19.5 Z"
      fill="none"
      stroke={cream}
      strokeWidth={1.3}
      strokeDasharray="3 2.4"
    />
    {horns && (
      <>
        <At x={0} y={-6} scale={1.15}>
          <Ornament color={cream} width={3.4} />
        </At>
        {!half && (
          <At x={0} y={9} scale={1.15} turn={180}>
            <Ornament color={cream} width={3.4} />
          </At>
        )}
      </>
    )}
  </>
)

/** A hand seen from the side that holds up what lies behind its thumb. The arm comes from below. */
export const HoldingHand = ({ sleeve }: { readonly sleeve: string }) => (
  <>
    <Stroke d="M2 18 L6 90" color={skin} width={15} />
    <path d="M-9 -4 C-9 -10 9 -10 11 -2 C13 8 10 20 2 22 C-6 22 -9 8 -9 -4 Z" fill={skin} />
    <Stroke d="M-5 0 C-7 -8 -8 -12 -7 -18" color={skin} width={7.5} />
    <path d="M-6 42 H15 L28 200 H0 Z" fill={sleeve} />
    <rect x={-7.5} y={38} width={24} height={6} rx={3} fill={cream} />
  </>
)

/** A lamp on a small stand, its light about it. */
export const Lamp = () => (
  <>
    <circle cy={-6} r={34} fill={yellow} opacity={0.16} />
    <circle cy={-6} r={22} fill={yellow} opacity={0.22} />
    <path d="M-7 -16 H7 L14 4 H-14 Z" fill={yellow} />
    <path d="M2 -16 H7 L14 4 H5 Z" fill={light} />
    <Stroke d="M0 5 V26" color={hair} width={2.6} />
    <ellipse cy={27} rx={9} ry={2.4} fill={hair} />
  </>
)

export const Chest = () => (
  <>
    <rect x={-24} y={-14} width={48} height={30} rx={2} fill={red} />
    <path d="M8 -14 H22 C23 -14 24 -13 24 -12 V14 C24 15 23 16 22 16 H12 Z" fill={shade} />
    <rect x={-24} y={-5} width={48} height={2.6} fill={yellow} />
    <At x={-12} y={7} scale={0.5}>
      <Ornament color={yellow} />
    </At>
    <At x={12} y={7} scale={0.5}>
      <Ornament color={yellow} />
    </At>
    <rect x={-3} y={-8} width={6} height={8} rx={1} fill={wood} />
  </>
)
