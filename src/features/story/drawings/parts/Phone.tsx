import type { ReactNode } from 'react'
import { glass, ink, light } from '../paint'

/** An upright phone, 30 by 54, about 0; what it shows is drawn in 0…100. */
export const Phone = ({ children }: { readonly children?: ReactNode }) => (
  <>
    <rect x={-15} y={-27} width={30} height={54} rx={4.5} fill={ink} />
    <rect x={-15} y={-27} width={30} height={54} rx={4.5} fill="none" stroke={light} strokeWidth={1} />
    <svg
      aria-hidden="true"
      style={{ overflow: 'hidden' }}
      x={-12.8}
      y={-23}
      width={25.6}
      height={46}
      viewBox="10 -22 80 144"
      preserveAspectRatio="xMidYMid slice"
    >
      <rect x={-60} y={-60} width={220} height={260} fill={glass} />
      {children}
    </svg>
    <circle cy={-25} r={0.9} fill={glass} />
  </>
)
