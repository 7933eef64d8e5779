const left =
  'M32 53V33C32 20 26 13 18.5 13 11.5 13 8.5 18 8.5 22.5 8.5 28 12.5 31.5 17 31.5 21 31.5 23.5 28.8 23.5 25.6 23.5 22.9 21.5 21.2 19.2 21.2'
const right =
  'M32 33C32 20 38 13 45.5 13 52.5 13 55.5 18 55.5 22.5 55.5 28 51.5 31.5 47 31.5 43 31.5 40.5 28.8 40.5 25.6 40.5 22.9 42.5 21.2 44.8 21.2'
const holes = [
  [21, 40],
  [21, 48.4],
  [38.4, 40],
  [38.4, 48.4],
] as const

type Props = {
  readonly size?: number
  /** The lines alone, in the colour of the text: the quiet signature. */
  readonly bare?: boolean
  readonly className?: string | undefined
}

/** The ram's horn, which is also two reels and a ribbon of film. Decoration: the name stands beside it. */
export function Mark({ size = 32, bare = false, className }: Props) {
  const ink = bare ? 'currentColor' : '#2b1500'
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} fill="none" aria-hidden="true" className={className}>
      {!bare && <rect width="64" height="64" rx="15" fill="#ffa45c" />}
      <g stroke={ink} strokeWidth="5.2" strokeLinecap="round">
        <path d={left} />
        <path d={right} />
      </g>
      {holes.map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="4.6" height="4.6" rx="1.4" fill={ink} />
      ))}
    </svg>
  )
}
