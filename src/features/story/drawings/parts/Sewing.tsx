import { cream, glass } from '../paint'
import { Stroke } from './Stroke'

export const Needle = () => (
  <>
    <Stroke d="M0 0 L-14 -10" color={glass} width={1.8} />
    <circle cx={-0.5} cy={-0.4} r={1.6} fill="none" stroke={glass} strokeWidth={1} />
  </>
)

export const Tassel = ({ color }: { readonly color: string }) => (
  <>
    <Stroke d="M0 4 L-4 15 M0 4 L0 16 M0 4 L4 15" color={color} width={3} />
    <circle cy={2} r={4} fill={color} />
    <rect x={-3.4} y={4.4} width={6.8} height={2.4} rx={1.2} fill={cream} />
  </>
)
