import { apricot, blue, red, shade, yellow } from '../../src/features/story/drawings/paint'
import { At } from '../../src/features/story/drawings/parts/At'
import { Cat } from '../../src/features/story/drawings/parts/Cat'
import { Room, Window } from '../../src/features/story/drawings/parts/Grounds'
import { Stroke } from '../../src/features/story/drawings/parts/Stroke'
import { BallOfYarn } from '../../src/features/story/drawings/parts/Things'
import type { Clip } from './clips'
import { between, ease, sway } from './motion'

const blinks = [0.9, 2.5, 2.8, 4.2]

const Butterfly = ({ time }: { readonly time: number }) => {
  const open = 0.35 + 0.65 * Math.abs(sway(time, 0.5))
  return (
    <g transform={`scale(${open} 1)`}>
      <path d="M0 0 C-4 -12 -15 -12 -13 -3 C-12 1 -6 2 0 0 C-8 2 -10 10 -5 10 C-2 10 0 5 0 0 Z" fill={blue} />
      <path d="M0 0 C4 -12 15 -12 13 -3 C12 1 6 2 0 0 C8 2 10 10 5 10 C2 10 0 5 0 0 Z" fill={blue} />
      <circle cx={-8} cy={-5} r={2} fill={yellow} />
      <circle cx={8} cy={-5} r={2} fill={yellow} />
    </g>
  )
}

/** A ball of yarn rolls past the cat, then a butterfly comes. */
export const cat: Clip = {
  name: 'cat',
  seconds: 4.5,
  at: (time) => {
    const breath = 1 + 0.012 * sway(time, 1.6)
    const shut = blinks.some((at) => time > at && time < at + 0.14)
    const rolled = between(-34, 132, ease(time, 0.3, 2.6))
    const lean = 3.5 * (ease(time, 0.6, 0.9) - 2 * ease(time, 1.7, 0.9) + ease(time, 3, 0.8)) - 3 * ease(time, 3.4, 0.8)
    const come = ease(time, 2.4, 1.6)
    return (
      <>
        <Room edge={78} />
        <Window x={27} y={-28} height={46} />
        <g transform={`translate(50 87) rotate(${-lean}) scale(${1.16 / breath} ${1.16 * breath}) translate(0 -31)`}>
          <Cat />
          {shut && (
            <>
              <ellipse cx={-7.5} cy={-11} rx={3.2} ry={3.8} fill={apricot} />
              <ellipse cx={7.5} cy={-11} rx={3.2} ry={3.8} fill={apricot} />
              <Stroke d="M-10 -10.5 Q-7.5 -8.5 -5 -10.5 M5 -10.5 Q7.5 -8.5 10 -10.5" color={shade} width={1.8} />
              <Stroke d="M-10 -10.5 Q-7.5 -8.5 -5 -10.5 M5 -10.5 Q7.5 -8.5 10 -10.5" color={shade} width={1.8} />
            </>
          )}
        </g>
        <Stroke d={`M-80 103 Q${rolled / 2 - 20} ${106 + 2 * sway(time, 0.9)} ${rolled} 103`} color={red} width={1.2} />
        <ellipse cx={rolled} cy={105} rx={10} ry={2.6} fill={shade} />
        <At x={rolled} y={94} turn={rolled * 4.2} scale={0.85}>
          <BallOfYarn color={red} />
        </At>
        <At
          x={between(112, 69, come) + 4 * sway(time, 1.3)}
          y={between(-30, 10, come) + 5 * sway(time, 0.8)}
          turn={14}
          scale={0.8}
        >
          <Butterfly time={time} />
        </At>
      </>
    )
  },
  notes: [
    ...[2, 4, 2, 5, 4, 7].map((pitch, index) => ({ at: 0.3 + index * 0.4, pitch, kind: 'wood' as const, loud: 0.7 })),
    ...[9, 10, 12, 10, 12, 14].map((pitch, index) => ({
      at: 2.8 + index * 0.3,
      pitch,
      kind: 'bell' as const,
      loud: 0.4,
    })),
  ],
}
