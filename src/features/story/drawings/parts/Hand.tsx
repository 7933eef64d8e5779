import { cream, shade, skin, skinDeep, teal } from '../paint'
import { Stroke } from './Stroke'

export type Finger = 'thumb' | 'pointing' | 'middle' | 'ring' | 'little'

type Shape = {
  readonly from: string
  readonly to: readonly [number, number]
  readonly width: number
  readonly folded: string
}

export const fingers: Readonly<Record<Finger, Shape>> = {
  thumb: { from: 'M39 79 Q29 74', to: [19, 60], width: 11.5, folded: 'M39 80 Q45 74 54 73' },
  pointing: { from: 'M41 64 L36.5 48', to: [33.5, 32], width: 10.5, folded: 'M41 63 L40 57' },
  middle: { from: 'M49.5 62 L49 44', to: [48.5, 25], width: 11, folded: 'M49.5 62 L49.5 54.5' },
  ring: { from: 'M58 63 L61 46', to: [63.5, 30], width: 10.5, folded: 'M58 63 L59 56.5' },
  little: { from: 'M65 68 L71 55', to: [76.5, 43], width: 9.5, folded: 'M65.5 68 L67.5 62.5' },
}

const order: readonly Finger[] = ['little', 'ring', 'middle', 'pointing', 'thumb']

type Props = { readonly raised?: readonly Finger[]; readonly sleeve?: string }

/** A left hand that comes from below, its palm up, as one sees one's own: the thumb on the left. */
export const OpenHand = ({ raised = order, sleeve = teal }: Props) => (
  <>
    <Stroke d="M52 96 L53 150" color={skin} width={19} />
    <path
      d="M34.5 70 C34 61 39 58 46 58 H60 C68 58 71.5 62 71 70 C70.5 82 68 92 62.5 100 H42.5 C37 92 35 80 34.5 70 Z"
      fill={skin}
    />
    {order
      .filter((name) => name !== 'thumb')
      .map((name) => (
        <FingerOf key={name} name={name} up={raised.includes(name)} />
      ))}
    <Stroke d="M41 71 C48 67 58 69 66 66 M40 78 C48 73 58 77 65 75" color={skinDeep} width={1.1} />
    <FingerOf name="thumb" up={raised.includes('thumb')} />
    <path d="M39 112 H66 L76 240 H30 Z" fill={sleeve} />
    <rect x={37.5} y={108} width={30} height={7} rx={3} fill={cream} />
    <path d="M58 115 H66 L76 240 H64 Z" fill={shade} />
  </>
)

function FingerOf({ name, up }: { readonly name: Finger; readonly up: boolean }) {
  const { from, to, width, folded } = fingers[name]
  if (up)
    return (
      <Stroke
        d={name === 'thumb' ? `${from} ${to[0]} ${to[1]}` : `${from} L${to[0]} ${to[1]}`}
        color={skin}
        width={width}
      />
    )
  return (
    <>
      <Stroke d={folded} color={skinDeep} width={width + 1.4} />
      <Stroke d={folded} color={skin} width={width} />
    </>
  )
}

/** A hand that points with one finger, whose tip lies at 0; the arm comes from below. */
export const PointingHand = ({ sleeve }: { readonly sleeve: string }) => (
  <>
    <Stroke d="M7 44 L10 110" color={skin} width={17} />
    <path
      d="M-4 26 C-4 21 0 19 5 19 H14 C20 19 22 23 21.5 29 L19 46 C18 51 15 53 11 53 H4 C0 53 -2 50 -2.5 46 Z"
      fill={skin}
    />
    <Stroke d="M0 28 L0 5" color={skin} width={9.5} />
    <path d="M-2.4 3.5 C-2.4 -1.6 2.4 -1.6 2.4 3.5 V6 H-2.4 Z" fill={cream} opacity={0.65} />
    <Stroke d="M8 29 V23 M14.8 29 V24" color={skinDeep} width={1.1} />
    <Stroke d="M-1 42 C1 36 6 34 10 35" color={skinDeep} width={8.5} />
    <Stroke d="M-1 42 C1 36 6 34 10 35" color={skin} width={7.4} />
    <path d="M-3 62 H19 L30 220 H0 Z" fill={sleeve} />
    <rect x={-4.5} y={58} width={25} height={6.5} rx={3} fill={cream} />
    <path d="M13 64.5 H19 L30 220 H20 Z" fill={shade} />
  </>
)

/** A hand that holds something between thumb and finger at 0; the arm comes from below. */
export const PinchingHand = ({ sleeve, small = false }: { readonly sleeve: string; readonly small?: boolean }) => (
  <g transform={small ? 'scale(0.8)' : undefined}>
    <Stroke d="M12 34 L18 104" color={skin} width={16} />
    <Stroke d="M14 22 C11 10 7 5 3 2" color={skinDeep} width={9} />
    <path d="M2 26 C1 17 8 12 15 13 C23 14 26 21 25 30 C24 40 20 45 13 44 C7 43 3 36 2 26 Z" fill={skin} />
    <Stroke d="M19 19 C15 10 10 4 4 1" color={skin} width={8.5} />
    <Stroke d="M6 30 C0 22 -2 14 -2 6" color={skin} width={8.5} />
    <Stroke d="M12 26 C15 22 20 22 23 24 M12 32 C15 29 20 29 23 31" color={skinDeep} width={1.2} />
    <path d="M5 56 H28 L46 220 H14 Z" fill={sleeve} />
    <rect x={3} y={52} width={27} height={6.5} rx={3} fill={cream} />
    <path d="M22 58.5 H28 L46 220 H34 Z" fill={shade} />
  </g>
)
