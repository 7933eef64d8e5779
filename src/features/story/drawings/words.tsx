import type { Drawings } from './drawing'
import { apricot, blue, cream, hair, ink, light, red, shade, skinDeep, wallDeep, yellow } from './paint'
import { At } from './parts/At'
import { Apple, FlatBread, GlassOfWater, TeaBowl } from './parts/Food'
import { Outdoors, Room, TableFromAbove, Window } from './parts/Grounds'
import { Stroke } from './parts/Stroke'

/** First words: one thing in the middle, near, before a quiet ground. */
export const words: Drawings<'apple' | 'bread' | 'water' | 'cat' | 'sun'> = {
  apple: {
    camera: 'front',
    art: (
      <>
        <Room edge={72} />
        <ellipse cx={52} cy={82} rx={24} ry={4.5} fill={shade} />
        <At x={50} y={52}>
          <Apple />
        </At>
      </>
    ),
  },
  bread: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={blue} />
        <At x={50} y={50}>
          <FlatBread />
        </At>
      </>
    ),
  },
  water: {
    camera: 'front',
    art: (
      <>
        <Room edge={76} />
        <At x={50} y={53}>
          <GlassOfWater />
        </At>
        <At x={88} y={74} scale={0.6}>
          <TeaBowl steam={false} />
        </At>
      </>
    ),
  },
  cat: {
    camera: 'front',
    art: (
      <>
        <Room edge={78} />
        <Window x={27} y={-28} height={46} />
        <At x={50} y={56}>
          <Cat />
        </At>
      </>
    ),
  },
  sun: {
    art: (
      <>
        <Outdoors y={74} sun={[50, 34]} />
        {[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => (
          <g key={turn} transform={`rotate(${turn} 50 34)`}>
            <Stroke d="M50 11 V4" color={yellow} width={4} />
          </g>
        ))}
        <circle cx={50} cy={34} r={19} fill={yellow} />
        <circle cx={50} cy={34} r={19} fill={apricot} opacity={0.25} />
        <g fill={ink}>
          <circle cx={43.5} cy={32} r={1.8} />
          <circle cx={56.5} cy={32} r={1.8} />
        </g>
        <Stroke d="M43 39 Q50 46 57 39" color={ink} width={2} />
      </>
    ),
  },
}

function Cat() {
  return (
    <>
      <ellipse cx={2} cy={31} rx={26} ry={4.5} fill={shade} />
      <Stroke d="M18 26 C34 28 36 12 30 4" color={apricot} width={6.5} />
      <path d="M-20 30 C-21 8 -14 -4 0 -4 C14 -4 21 8 20 30 C14 33 -14 33 -20 30 Z" fill={apricot} />
      <path d="M8 -2.5 C18 2 21 14 20 30 C17 31.5 13 32 9 32 C14 20 13 8 8 -2.5 Z" fill={shade} />
      <path d="M-9 31 C-10 16 -6 8 0 8 C6 8 10 16 9 31 Z" fill={cream} />
      <path
        d="M-19 -14 L-18.5 -34 L-7 -26 C-3 -27.5 3 -27.5 7 -26 L18.5 -34 L19 -14 C20 -1 11 6 0 6 C-11 6 -20 -1 -19 -14 Z"
        fill={apricot}
      />
      <path d="M-15.5 -21 L-15.5 -28 L-10.5 -24.5 Z M15.5 -21 L15.5 -28 L10.5 -24.5 Z" fill={red} opacity={0.5} />
      <Stroke
        d="M0 -26 V-20 M-5 -25 L-4 -20 M5 -25 L4 -20 M-17 6 C-13 6 -11 7 -10 9 M17 8 C14 8 12 9 11 11"
        color={hair}
        width={1.8}
      />
      <g fill={ink}>
        <ellipse cx={-7.5} cy={-11} rx={2.2} ry={2.8} />
        <ellipse cx={7.5} cy={-11} rx={2.2} ry={2.8} />
      </g>
      <circle cx={-6.8} cy={-12} r={0.8} fill={cream} />
      <circle cx={8.2} cy={-12} r={0.8} fill={cream} />
      <ellipse cx={-4} cy={-3.5} rx={5} ry={3.8} fill={cream} />
      <ellipse cx={4} cy={-3.5} rx={5} ry={3.8} fill={cream} />
      <path d="M-2.4 -7 H2.4 L0 -4.2 Z" fill={red} />
      <Stroke d="M0 -4 V-2 M-4 -1 Q-2 1 0 -2 Q2 1 4 -1" color={skinDeep} width={1.1} />
      <Stroke d="M-10 -4 L-21 -6 M-10 -2 L-21 0 M10 -4 L21 -6 M10 -2 L21 0" color={light} width={1} />
      <Stroke d="M-10 -4 L-21 -6 M-10 -2 L-21 0 M10 -4 L21 -6 M10 -2 L21 0" color={wallDeep} width={0.9} />
    </>
  )
}
