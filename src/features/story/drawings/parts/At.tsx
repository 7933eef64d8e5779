import type { ReactNode } from 'react'

type Props = {
  readonly x: number
  readonly y: number
  readonly scale?: number
  readonly turn?: number
  readonly mirrored?: boolean
  readonly children: ReactNode
}

/** Puts a part, drawn about 0, somewhere. */
export const At = ({ x, y, scale = 1, turn = 0, mirrored = false, children }: Props) => (
  <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${mirrored ? -scale : scale} ${scale})`}>{children}</g>
)
