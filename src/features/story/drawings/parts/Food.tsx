import type { ReactNode } from 'react'
import { apricot, cream, glass, green, hair, ink, light, red, shade, sky, wood, yellow } from '../paint'
import { At } from './At'
import { Ornament } from './Ornament'
import { Stroke } from './Stroke'

const fruit =
  'M0 -14 C-10 -21 -26 -16 -26 4 C-26 20 -14 31 -5 30 C-2 29.5 -1 28.5 0 28.5 C1 28.5 2 29.5 5 30 C14 31 26 20 26 4 C26 -16 10 -21 0 -14 Z'

export const Apple = ({ color = red }: { readonly color?: string }) => (
  <>
    <Stroke d="M0 -13 C0 -19 -2 -24 -5 -27" color={hair} width={3.2} />
    <path d="M1 -20 C3 -30 13 -33 21 -30 C19 -20 11 -15 1 -20 Z" fill={green} />
    <path d={fruit} fill={color} />
    <path d="M8 -16 C20 -18 26 -10 26 4 C26 20 14 31 5 30 C20 18 22 0 8 -16 Z" fill={shade} />
    <Stroke d="M-18 2 C-18 -5 -15 -9 -10 -10" color={cream} width={3.4} />
  </>
)

/** About 20 wide. */
export const Apricot = () => (
  <>
    <path d="M0 -8 C8 -11 11 -5 10.5 1 C10 8 5 11 0 10.5 C-5 11 -10 8 -10.5 1 C-11 -5 -8 -11 0 -8 Z" fill={apricot} />
    <path d="M0 -8 C8 -11 11 -5 10.5 1 C10 8 5 11 0 10.5 C5 4 5 -3 0 -8 Z" fill={red} opacity={0.35} />
    <Stroke d="M0 -8 C-3 -2 -3 5 0 10" color={ink} width={0.8} />
    <path d="M0 -8 C2 -14 8 -14 10 -12.5 C8 -8.5 4 -7.5 0 -8 Z" fill={green} />
  </>
)

/** A round flat bread of the clay oven, from above, with its stamp. */
export const FlatBread = () => (
  <>
    <circle r={34} cy={2} fill={shade} />
    <circle r={34} fill={wood} />
    <circle r={31.5} fill={yellow} opacity={0.65} />
    <circle r={21} fill={cream} opacity={0.55} />
    <g fill={wood}>
      {[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => (
        <g key={turn} transform={`rotate(${turn})`}>
          <circle cy={-14.5} r={1.8} />
          <circle cy={-8} r={1.4} />
          <ellipse cy={-26.5} rx={3.6} ry={1.3} opacity={0.6} />
        </g>
      ))}
      <circle r={1.6} />
    </g>
  </>
)

/** A tea bowl from the side, its rim at 0, about 32 wide; steam rises from it. */
export const TeaBowl = ({ steam = true }: { readonly steam?: boolean }) => (
  <>
    {steam && <Stroke d="M-5 -7 C-8 -12 -2 -15 -5 -21 M5 -6 C2 -11 8 -15 5 -20" color={light} width={2.2} />}
    <path d="M-16 0 H16 C16 10 9 15 6 16 V18.5 H-6 V16 C-9 15 -16 10 -16 0 Z" fill={cream} />
    <path d="M7 0 H16 C16 10 9 15 6 16 V18.5 H1 C6 13 8 7 7 0 Z" fill={shade} />
    <At x={-1} y={7} scale={0.42}>
      <Ornament color={sky} width={3.6} />
    </At>
    <ellipse rx={16} ry={3.2} fill={cream} />
    <ellipse rx={13.6} ry={2.2} fill={wood} />
  </>
)

/** A round teapot; its foot stands at 18. */
export const Teapot = () => (
  <>
    <Stroke d="M14 -2 C24 -2 22 -14 29 -17" color={cream} width={5} />
    <Stroke d="M-14 -4 C-28 -8 -28 10 -14 9" color={cream} width={3.4} />
    <path d="M-17 2 C-17 -13 17 -13 17 2 C17 12 12 18 8 18 H-8 C-12 18 -17 12 -17 2 Z" fill={cream} />
    <path d="M6 -8.5 C14 -7 17 -4 17 2 C17 12 12 18 8 18 H3 C10 10 11 0 6 -8.5 Z" fill={shade} />
    <path d="M-9 -8.5 C-9 -14 9 -14 9 -8.5 Z" fill={red} />
    <circle cy={-14} r={2.4} fill={red} />
    <At x={-1} y={4} scale={0.6}>
      <Ornament color={red} width={2.8} />
    </At>
  </>
)

/** A glass with water in it, 36 wide and 56 high, about 0. */
export const GlassOfWater = () => (
  <>
    <ellipse cx={2} cy={28} rx={18} ry={3.4} fill={shade} />
    <path d="M-18 -28 H18 L14 26 C14 29 -14 29 -14 26 Z" fill={glass} opacity={0.75} />
    <path d="M-16.8 -12 H16.8 L14 26 C14 29 -14 29 -14 26 Z" fill={sky} />
    <ellipse cy={-12} rx={16.8} ry={3} fill={glass} />
    <path d="M6 -10 H16.6 L14 26 C14 28 8 28.5 4 28.5 Z" fill={shade} />
    <Stroke d="M-11.5 -20 L-9 18" color={cream} width={2.6} />
    <ellipse cy={-28} rx={18} ry={3.4} fill="none" stroke={cream} strokeWidth={1.4} />
  </>
)

/** A wide bowl from the side: rim at 0, 60 wide. `children` lie in it. */
export const Bowl = ({ color = red, children }: { readonly color?: string; readonly children?: ReactNode }) => (
  <>
    <ellipse cy={27} rx={22} ry={4} fill={shade} />
    <ellipse rx={30} ry={6.5} fill={color} />
    <ellipse rx={27} ry={5} fill={ink} opacity={0.35} />
    {children}
    <path d="M-30 0 C-24 6 24 6 30 0 C30 16 18 26 10 27 H-10 C-18 26 -30 16 -30 0 Z" fill={color} />
    <path d="M14 4 C22 3.5 28 2 30 0 C30 16 18 26 10 27 H2 C12 20 15 12 14 4 Z" fill={shade} />
    <At x={-4} y={15} scale={0.7}>
      <Ornament color={cream} width={2.6} />
    </At>
  </>
)
