import type { ReactNode } from 'react'
import { cream, green, wood } from '../paint'
import { Stroke } from './Stroke'

/** A white board on the wall, 57 by 41, from its upper left corner. */
export const Board = ({ x, y, children }: { readonly x: number; readonly y: number; readonly children: ReactNode }) => (
  <g transform={`translate(${x} ${y}) scale(0.73)`}>
    <rect x={-3} y={-3} width={84} height={62} rx={3} fill={wood} />
    <rect width={78} height={56} rx={1} fill={cream} />
    {children}
  </g>
)

export const Tick = () => <Stroke d="M-5 0 L-1.5 4 L6 -5" color={green} width={3.4} />
