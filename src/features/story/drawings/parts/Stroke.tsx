type Props = { readonly d: string; readonly color: string; readonly width: number }

/** A line of a brush: fingers, arms, strings. */
export const Stroke = ({ d, color, width }: Props) => (
  <path d={d} fill="none" stroke={color} strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
)
