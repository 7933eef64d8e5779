import { apricot, cream, hair, ink, red, shade, skin, skinDeep, yellow } from '../paint'
import { At } from './At'
import { Ornament } from './Ornament'
import { Stroke } from './Stroke'

type Props = { readonly shirt?: string; readonly wears?: 'kalpak' | 'braids' | 'nothing' }

/** A child from behind, sitting on the floor: the head about 0, the floor at 56. The face is never seen. */
export const ChildFromBehind = ({ shirt = apricot, wears = 'nothing' }: Props) => (
  <>
    <ellipse cx={0} cy={55} rx={27} ry={5} fill={shade} />
    <path d="M-25 52 C-26 42 -14 40 0 42 C14 40 26 42 25 52 C24 58 -24 58 -25 52 Z" fill={ink} opacity={0.75} />
    <path d="M-4 10 H4 V20 H-4 Z" fill={skinDeep} />
    <path
      d="M-19 48 C-19 30 -19 19 -9 16.5 C-5 19 5 19 9 16.5 C19 19 19 30 19 48 C12 52 -12 52 -19 48 Z"
      fill={shirt}
    />
    <path d="M6 17.5 C12 24 12 40 10 50 C14 49.5 17 49 19 48 C19 30 19 19 9 16.5 Z" fill={shade} />
    <circle cx={-12.5} cy={1.5} r={3} fill={skin} />
    <circle cx={12.5} cy={1.5} r={3} fill={skin} />
    <path d="M-12.5 -1 C-12.5 -17 12.5 -17 12.5 -1 C12.5 9 8 14 0 14 C-8 14 -12.5 9 -12.5 -1 Z" fill={hair} />
    {wears === 'kalpak' && <KalpakOn />}
    {wears === 'braids' && (
      <>
        <Stroke d="M-8 9 C-11 17 -10 24 -9 30" color={hair} width={5} />
        <Stroke d="M8 9 C11 17 10 24 9 30" color={hair} width={5} />
        <Stroke d="M-11.5 28 L-6.5 28 M6.5 28 L11.5 28" color={red} width={3.4} />
        <Stroke d="M0 -12.5 V10" color={skinDeep} width={0.9} />
      </>
    )}
    {wears === 'nothing' && <Stroke d="M-3 -9 C0 -12 4 -10 3 -7" color={shade} width={1.6} />}
  </>
)

const KalpakOn = () => (
  <>
    <path d="M-14 -4 C-12 -16 -7 -26 -3 -30 H3 C7 -26 12 -16 14 -4 Z" fill={cream} />
    <path d="M3 -30 C7 -26 12 -16 14 -4 H7 C7 -14 5 -24 3 -30 Z" fill={shade} />
    <path d="M-15.5 -6 C-8 -2 8 -2 15.5 -6 L14.5 0 C8 4 -8 4 -14.5 0 Z" fill={hair} />
    <Stroke d="M0 -29 V-8 M-3 -27 C-6 -21 -8 -14 -9 -7 M3 -27 C6 -21 8 -14 9 -7" color={hair} width={1} />
    <At x={0} y={-12} scale={0.4}>
      <Ornament color={hair} />
    </At>
    <circle cy={-31} r={1.7} fill={hair} />
  </>
)

/** A woman from behind, down to below the picture: the head about 0. */
export const WomanFromBehind = ({ scarf = apricot, dress }: { readonly scarf?: string; readonly dress: string }) => (
  <>
    <path d="M-6 12 H6 V26 H-6 Z" fill={skinDeep} />
    <path
      d="M-34 120 C-34 62 -35 38 -22 30 C-14 26 -9 26 -7 22 C-3 27 3 27 7 22 C9 26 14 26 22 30 C35 38 34 62 34 120 Z"
      fill={dress}
    />
    <path d="M10 25 C20 40 22 80 20 120 H34 C34 62 35 38 22 30 C16 27 12 27 10 25 Z" fill={shade} />
    <path d="M-16.5 0 C-17.5 -20 17.5 -20 16.5 0 C16 10 11 17 0 17 C-11 17 -16 10 -16.5 0 Z" fill={scarf} />
    <path d="M4 -14.6 C14 -12 17 -8 16.5 0 C16 10 11 17 2 17 C10 8 11 -6 4 -14.6 Z" fill={shade} />
    <path d="M-5 12 C-9 20 -9 28 -6 35 C-1 33 1 33 6 36 C9 28 9 20 5 12 Z" fill={scarf} />
    <ellipse cy={13} rx={5.5} ry={3.6} fill={scarf} />
    <ellipse cy={13} rx={5.5} ry={3.6} fill={shade} />
    <g fill={cream} opacity={0.85}>
      <circle cx={-9} cy={-3} r={1.3} />
      <circle cx={-2} cy={-8} r={1.3} />
      <circle cx={5} cy={-3} r={1.3} />
      <circle cx={-3} cy={4} r={1.3} />
      <circle cx={10} cy={4} r={1.3} />
    </g>
    <circle cx={0} cy={30} r={1.3} fill={yellow} />
  </>
)
