import type { ReactNode } from 'react'
import { cream } from '../paint'

/** A speech bubble about 0, 34 wide; its tail points down to the left, or to the right where mirrored by `At`. */
export const Bubble = ({ color = cream, children }: { readonly color?: string; readonly children?: ReactNode }) => (
  <>
    <path
      d="M-17 -3 C-17 -16 17 -16 17 -3 C17 9 3 11 -3 10.5 C-6 14 -11 16.5 -14 17 C-12 14 -11.5 11 -12 8 C-15.5 5 -17 1.5 -17 -3 Z"
      fill={color}
    />
    {children}
  </>
)
