import type { ReactNode } from 'react'
import { apricot, cream, hair, ink, red, shade, skin, skinDeep, teal, yellow } from '../paint'
import { At } from './At'
import { Ornament } from './Ornament'
import { Stroke } from './Stroke'

export type Mouth = 'smile' | 'talk' | 'clop' | 'purse' | 'wide'

const mouths: Readonly<Record<Mouth, ReactNode>> = {
  smile: <Stroke d="M-5.5 10 Q0 15 5.5 10" color={ink} width={1.7} />,
  talk: (
    <>
      <path d="M-5 9.5 Q0 8 5 9.5 Q4.5 16 0 16 Q-4.5 16 -5 9.5 Z" fill={ink} />
      <path d="M-3 14.5 Q0 12 3 14.5 Q1.5 16 0 16 Q-1.5 16 -3 14.5 Z" fill={red} />
    </>
  ),
  clop: (
    <>
      <path d="M-6 10 Q0 6.5 6 10 Q6 18 0 18 Q-6 18 -6 10 Z" fill={ink} />
      <path d="M-3.6 17.2 C-4 11 -2.5 8.6 0 8.6 C2.5 8.6 4 11 3.6 17.2 Q0 18.6 -3.6 17.2 Z" fill={red} />
      <Stroke d="M0 10.5 V15" color={shade} width={1} />
    </>
  ),
  purse: (
    <>
      <path d="M-3.5 12 Q0 7.5 3.5 12 Q0 16.5 -3.5 12 Z" fill={red} />
      <Stroke d="M-1.8 12 H1.8" color={ink} width={0.9} />
    </>
  ),
  wide: (
    <>
      <path d="M-8 8.5 Q0 11 8 8.5 Q6.5 16.5 0 16.5 Q-6.5 16.5 -8 8.5 Z" fill={ink} />
      <path d="M-7 9.2 Q0 11.3 7 9.2 L6.4 11.5 Q0 13 -6.4 11.5 Z" fill={cream} />
    </>
  ),
}

type HeadProps = { readonly mouth?: Mouth; readonly scarf?: string; readonly eyes?: 'open' | 'closed' | 'down' }

/** Her face about 0: 15 to either side, in a scarf that is tied behind. */
export const WomansHead = ({ mouth = 'smile', scarf = apricot, eyes = 'open' }: HeadProps) => (
  <>
    <path d="M10 8 C20 10 24 20 22 30 C17 29 12 24 9 17 Z" fill={scarf} />
    <path d="M10 8 C20 10 24 20 22 30 C17 29 12 24 9 17 Z" fill={shade} />
    <ellipse cx={-14.2} cy={3} rx={2.6} ry={3.6} fill={skinDeep} />
    <ellipse cx={14.2} cy={3} rx={2.6} ry={3.6} fill={skinDeep} />
    <circle cx={-14.6} cy={8.2} r={1.5} fill={yellow} />
    <circle cx={14.6} cy={8.2} r={1.5} fill={yellow} />
    <path d="M-14.5 -3 C-14.5 -14 14.5 -14 14.5 -3 C15 12 9 21 0 21 C-9 21 -15 12 -14.5 -3 Z" fill={skin} />
    <path
      d="M-15 1 C-15 -9 -6 -11 0 -11.5 C6 -11 15 -9 15 1 C13 -5 6 -7.5 0 -9.8 C-6 -7.5 -13 -5 -15 1 Z"
      fill={hair}
    />
    <path
      d="M-16.5 0 C-18 -15 -8 -21.5 0 -21.5 C8 -21.5 18 -15 16.5 0 C13 -8 6 -11 0 -12 C-6 -11 -13 -8 -16.5 0 Z"
      fill={scarf}
    />
    <path d="M4 -21.2 C14 -19 17.5 -11 16.5 0 C14.5 -5 11 -8 8 -9.5 C10 -13 8 -18 4 -21.2 Z" fill={shade} />
    <g fill={cream} opacity={0.85}>
      <circle cx={-9.5} cy={-12.5} r={1.2} />
      <circle cx={-3.5} cy={-16.5} r={1.2} />
      <circle cx={3} cy={-15.5} r={1.2} />
      <circle cx={9.5} cy={-12} r={1.2} />
    </g>
    <Stroke d="M-9.5 -2.8 Q-6.5 -4.6 -3.5 -3.2 M3.5 -3.2 Q6.5 -4.6 9.5 -2.8" color={hair} width={1.3} />
    {eyes === 'open' ? (
      <g fill={ink}>
        <ellipse cx={-6.3} cy={1.8} rx={1.6} ry={1.9} />
        <ellipse cx={6.3} cy={1.8} rx={1.6} ry={1.9} />
      </g>
    ) : (
      <Stroke
        d={
          eyes === 'closed'
            ? 'M-8.5 2.5 Q-6.3 0.3 -4 2.5 M4 2.5 Q6.3 0.3 8.5 2.5'
            : 'M-8.5 1.5 Q-6.3 3.6 -4 1.5 M4 1.5 Q6.3 3.6 8.5 1.5'
        }
        color={ink}
        width={1.4}
      />
    )}
    <Stroke d="M0.5 2.5 Q2 5.5 -0.3 6" color={skinDeep} width={1.2} />
    <g fill={red} opacity={0.28}>
      <circle cx={-9.5} cy={7.5} r={2.8} />
      <circle cx={9.5} cy={7.5} r={2.8} />
    </g>
    {mouths[mouth]}
  </>
)

type Props = HeadProps & {
  readonly dress?: string
  /** Before her: arms and what she holds. */
  readonly children?: ReactNode
}

/** A woman who looks into the camera, down to below the picture. Her shoulders are at 78. */
export const Woman = ({ dress = teal, children, ...head }: Props) => (
  <>
    <path d="M43 58 H57 V74 C57 79 43 79 43 74 Z" fill={skin} />
    <path d="M43 62 C47 66.5 53 66.5 57 62 V65 C53 70 47 70 43 65 Z" fill={skinDeep} />
    <path
      d="M14 220 C16 122 18 88 26 81 C32 76 39 75.5 42.5 72.5 C46 78 54 78 57.5 72.5 C61 75.5 68 76 74 81 C82 88 84 122 86 220 Z"
      fill={dress}
    />
    <path
      d="M32 78 C35 96 35 120 34 220 H22 C26 120 27 96 27 80.5 Z M68 78 C65 96 65 120 66 220 H78 C74 120 73 96 73 80.5 Z"
      fill={ink}
      opacity={0.28}
    />
    <Stroke d="M42.5 72.5 C46 79 54 79 57.5 72.5" color={cream} width={2.2} />
    <Stroke d="M50 79 V220" color={shade} width={1.4} />
    <At x={50} y={101} scale={0.62}>
      <Ornament color={cream} width={2.8} />
    </At>
    <At x={50} y={42}>
      <WomansHead {...head} />
    </At>
    {children}
  </>
)

/** From the shoulder over the elbow to the hand: `d` in whole. */
export const Arm = ({
  d,
  sleeve = teal,
  hand,
}: {
  readonly d: string
  readonly sleeve?: string
  readonly hand: readonly [number, number]
}) => (
  <>
    <Stroke d={d} color={shade} width={18} />
    <Stroke d={d} color={sleeve} width={15} />
    <circle cx={hand[0]} cy={hand[1]} r={7} fill={skin} />
  </>
)
