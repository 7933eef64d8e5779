import { Stroke } from './Stroke'

const horns =
  'M0 9 V1 C0 -5 -3 -8 -6.5 -8 C-10 -8 -11 -5.5 -11 -3.5 C-11 -1 -9 0.5 -7 0.5 C-5.2 0.5 -4 -0.8 -4 -2.2 M0 1 C0 -5 3 -8 6.5 -8 C10 -8 11 -5.5 11 -3.5 C11 -1 9 0.5 7 0.5 C5.2 0.5 4 -0.8 4 -2.2'

/** The ram's horn, about 22 wide. */
export const Ornament = ({ color, width = 2.6 }: { readonly color: string; readonly width?: number }) => (
  <Stroke d={horns} color={color} width={width} />
)
