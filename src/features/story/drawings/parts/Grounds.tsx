import { ground } from '../drawing'
import { cream, floor, green, light, red, shade, sky, teal, wall, wallDeep, wood, yellow } from '../paint'
import { At } from './At'
import { Ornament } from './Ornament'
import { Stroke } from './Stroke'

/** The wall of a room and its floor, from `edge` down. */
export const Room = ({ edge = 84 }: { readonly edge?: number }) => (
  <>
    <rect {...ground} fill={wall} />
    <rect x={-60} y={edge} width={220} height={160} fill={floor} />
    <rect x={-60} y={edge - 3} width={220} height={3} fill={wallDeep} />
  </>
)

/** A felt rug that fills the picture, seen from above. */
export const FeltFromAbove = () => (
  <>
    <rect {...ground} fill={red} />
    <rect x={-40} y={-40} width={180} height={180} rx={6} fill="none" stroke={cream} strokeWidth={2.4} opacity={0.75} />
    {[
      [0, -22],
      [50, -24],
      [100, -22],
      [-22, 40],
      [122, 40],
      [-14, 116],
      [114, 116],
    ].map(([x = 0, y = 0]) => (
      <At key={`${x} ${y}`} x={x} y={y} scale={1.25}>
        <g opacity={0.5}>
          <Ornament color={cream} />
        </g>
      </At>
    ))}
  </>
)

/** A wooden table that fills the picture, seen from above, with a cloth that runs across it. */
export const TableFromAbove = ({ cloth = teal }: { readonly cloth?: string }) => (
  <>
    <rect {...ground} fill={wood} />
    {[-46, -22, 2, 26, 50, 74, 98, 122].map((y) => (
      <rect key={y} x={-60} y={y} width={220} height={1.1} fill={shade} />
    ))}
    <rect x={-60} y={16} width={220} height={70} fill={cloth} />
    <rect x={-60} y={19} width={220} height={1.6} fill={cream} opacity={0.7} />
    <rect x={-60} y={81.5} width={220} height={1.6} fill={cream} opacity={0.7} />
  </>
)

/** Snow-topped mountains behind green hills, from `y` down. */
export const Mountains = ({ y = 50 }: { readonly y?: number }) => (
  <g transform={`translate(0 ${y - 50})`}>
    <path
      d="M-60 60 L-38 34 L-20 48 L6 14 L26 38 L40 28 L66 56 L84 30 L104 50 L122 36 L160 66 V200 H-60 Z"
      fill={teal}
    />
    <path d="M6 14 L-3.5 26.5 L1 25 L5 29 L10 24 L15.5 25.8 Z M84 30 L76.5 38 L81 37 L85 40 L91 37 Z" fill={cream} />
    <path d="M40 28 L66 56 L54 52 L46 42 Z M6 14 L26 38 L20 46 L10 34 Z M84 30 L104 50 L92 50 Z" fill={shade} />
    <path d="M-60 68 C-30 52 0 58 24 64 C52 71 84 54 160 66 V220 H-60 Z" fill={green} />
    <path d="M-60 84 C-10 70 30 78 60 82 C96 86 126 76 160 80 V220 H-60 Z" fill={light} />
  </g>
)

/** Outside: sky, sun, mountains. */
export const Outdoors = ({
  y = 50,
  sun = [74, 4],
}: {
  readonly y?: number
  readonly sun?: readonly [number, number]
}) => (
  <>
    <rect {...ground} fill={sky} />
    <circle cx={sun[0]} cy={sun[1]} r={17} fill={light} />
    <circle cx={sun[0]} cy={sun[1]} r={11} fill={yellow} />
    <Mountains y={y} />
  </>
)

/** A window about 46 wide, from its upper left corner, with the mountains in it. */
export const Window = ({ x, y, height = 52 }: { readonly x: number; readonly y: number; readonly height?: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect x={-2.5} y={-2.5} width={51} height={height + 5} rx={2} fill={cream} />
    <rect width={46} height={height} fill={sky} />
    <circle cx={34} cy={13} r={6.5} fill={yellow} />
    <path
      d={`M0 ${height - 12} L12 ${height - 26} L20 ${height - 17} L31 ${height - 31} L46 ${height - 12} V${height} H0 Z`}
      fill={teal}
    />
    <path d={`M0 ${height - 9} C14 ${height - 16} 30 ${height - 8} 46 ${height - 13} V${height} H0 Z`} fill={green} />
    <rect x={21.7} width={2.6} height={height} fill={cream} />
    <rect x={-5} y={height + 1} width={56} height={4} rx={1.5} fill={cream} />
    <rect x={-5} y={height + 4} width={56} height={1.2} fill={shade} />
  </g>
)

/** Embroidery on the wall behind her. */
export const WallHanging = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect x={-21} y={-19} width={42} height={38} rx={2} fill={red} />
    <rect x={-17.5} y={-15.5} width={35} height={31} rx={1} fill="none" stroke={cream} strokeWidth={1.2} />
    <Ornament color={yellow} width={2.2} />
    <Stroke d="M-19 19 V23 M-12 19 V23 M-5 19 V23 M2 19 V23 M9 19 V23 M16 19 V23" color={red} width={1.6} />
  </g>
)
