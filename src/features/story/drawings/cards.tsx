import type { ReactNode } from 'react'
import { type Drawing, type Drawings, ground } from './drawing'
import {
  apricot,
  blue,
  cream,
  glass,
  green,
  hair,
  ink,
  light,
  red,
  shade,
  skin,
  sky,
  teal,
  wood,
  yellow,
} from './paint'
import { At } from './parts/At'
import { Bubble } from './parts/Bubble'
import { OpenHand } from './parts/Hand'
import { Ornament } from './parts/Ornament'
import { Phone } from './parts/Phone'
import { Stroke } from './parts/Stroke'

/** One colour with an ornament along its lower edge, and a sign for what its words say. */
const card = (color: string, sign: ReactNode): Drawing => ({
  art: (
    <>
      <rect {...ground} fill={color} />
      <circle cx={50} cy={54} r={38} fill={light} />
      {[-40, -10, 20, 50, 80, 110, 140].map((x) => (
        <At key={x} x={x} y={118} scale={1.1}>
          <g opacity={0.4}>
            <Ornament color={cream} />
          </g>
        </At>
      ))}
      <At x={50} y={54}>
        {sign}
      </At>
    </>
  ),
})

export const cards: Drawings<
  | 'cardWeeks'
  | 'cardFollow'
  | 'cardFiveMinutes'
  | 'cardWhatIsThis'
  | 'cardWellDone'
  | 'cardSmallThings'
  | 'cardSaveIt'
  | 'cardMirror'
  | 'cardSpecialist'
  | 'cardDay'
  | 'cardPrice'
  | 'cardTopic'
  | 'cardExercise'
> = {
  cardWeeks: card(
    teal,
    <>
      <rect x={-27} y={-24} width={54} height={50} rx={5} fill={cream} />
      <path d="M-27 -12 V-19 C-27 -22 -25 -24 -22 -24 H22 C25 -24 27 -22 27 -19 V-12 Z" fill={red} />
      <Stroke d="M-14 -28 V-20 M14 -28 V-20" color={hair} width={3.4} />
      {[0, 1].map((week) =>
        [0, 1, 2, 3, 4, 5, 6].map((day) => (
          <circle
            key={day}
            cx={-20.4 + day * 6.8}
            cy={-2 + week * 9}
            r={2.6}
            fill={week === 1 && day === 6 ? red : apricot}
          />
        )),
      )}
      <Stroke d="M-20 18 H8" color={glass} width={3.4} />
      <circle cx={20.4} cy={7} r={5} fill="none" stroke={red} strokeWidth={1.6} />
    </>,
  ),
  cardFollow: card(
    apricot,
    <>
      <circle cy={-8} r={12} fill={cream} />
      <path d="M-22 26 C-22 10 -12 6 0 6 C12 6 22 10 22 26 Z" fill={cream} />
      <circle cx={22} cy={16} r={11} fill={red} />
      <Stroke d="M22 10.5 V21.5 M16.5 16 H27.5" color={cream} width={3.6} />
    </>,
  ),
  cardFiveMinutes: card(
    blue,
    <>
      <circle r={28} fill={cream} />
      <path d="M0 0 V-23 A23 23 0 0 1 11.5 -19.9 Z" fill={apricot} />
      <circle r={25.5} fill="none" stroke={ink} strokeWidth={1.2} strokeDasharray="1.2 12.15" />
      <Stroke d="M0 0 V-19" color={ink} width={3.4} />
      <Stroke d="M0 0 L9.5 -16.4" color={red} width={3} />
      <circle r={3} fill={ink} />
      <Stroke d="M-18 -28 L-24 -23 M18 -28 L24 -23" color={cream} width={5} />
    </>,
  ),
  cardWhatIsThis: card(
    apricot,
    <>
      <path d="M-27 -8 L0 -18 L27 -8 V20 L0 30 L-27 20 Z" fill={red} />
      <path d="M0 2 L27 -8 V20 L0 30 Z" fill={shade} />
      <path d="M-27 -8 L0 2 L27 -8 L0 -18 Z" fill={hair} />
      <path d="M-27 -8 L0 2 L-8 9 L-36 -1 Z M27 -8 L0 2 L8 9 L36 -1 Z" fill={wood} />
      <Stroke d="M-7 -26 C-7 -38 8 -38 8 -28.5 C8 -21 0 -21 0 -15" color={cream} width={5} />
      <circle cy={-6} r={3} fill={cream} />
    </>,
  ),
  cardWellDone: card(
    green,
    <>
      <path d="M-16 4 L-22 34 L-11 28 L-4 36 L0 12 L4 36 L11 28 L22 34 L16 4 Z" fill={red} />
      <circle cy={-6} r={24} fill={yellow} />
      <circle cy={-6} r={18.5} fill={apricot} />
      <path d="M0 -20 L4.3 -11 L14 -9.8 L6.8 -3 L8.7 6.8 L0 2 L-8.7 6.8 L-6.8 -3 L-14 -9.8 L-4.3 -11 Z" fill={cream} />
    </>,
  ),
  cardSmallThings: card(
    red,
    <>
      <At x={-42} y={-52} scale={0.84}>
        <OpenHand sleeve={apricot} />
      </At>
      {[
        [-4, 8, blue],
        [5, 3, yellow],
        [8, 12, green],
      ].map(([x, y, color]) => (
        <g key={x}>
          <circle cx={Number(x)} cy={Number(y)} r={4.4} fill={String(color)} />
          <circle cx={Number(x) - 1.2} cy={Number(y)} r={0.7} fill={ink} />
          <circle cx={Number(x) + 1.2} cy={Number(y)} r={0.7} fill={ink} />
        </g>
      ))}
      <path d="M29 -34 L43 -10 C44 -8 43 -7 41 -7 H17 C15 -7 14 -8 15 -10 Z" fill={yellow} />
      <Stroke d="M29 -25 V-17.5 M29 -12.5 V-12.4" color={ink} width={3.4} />
    </>,
  ),
  cardSaveIt: card(
    blue,
    <>
      <path d="M-18 -30 H18 C21 -30 22 -28 22 -26 V31 L0 15 L-22 31 V-26 C-22 -28 -21 -30 -18 -30 Z" fill={cream} />
      <path d="M10 -30 H18 C21 -30 22 -28 22 -26 V31 L10 22 Z" fill={shade} />
      <path d="M0 8 C-18 -4 -11 -18 0 -10 C11 -18 18 -4 0 8 Z" fill={red} />
    </>,
  ),
  cardMirror: card(
    teal,
    <>
      <Stroke d="M0 18 V38" color={wood} width={8} />
      <ellipse cy={-6} rx={24} ry={27} fill={wood} />
      <ellipse cy={-6} rx={19.5} ry={22.5} fill={glass} />
      <path d="M-12 -18 L-2 -27 L-16 -6 Z M4 -26 L12 -22 L-14 10 L-17 4 Z" fill={light} />
      <path d="M-9 2 C-6 -2 -2 -1 0 1 C2 -1 6 -2 9 2 C6 9 -6 9 -9 2 Z" fill={red} />
      <Stroke d="M-8 2.4 C-3 4 3 4 8 2.4" color={ink} width={1.2} />
    </>,
  ),
  cardSpecialist: card(
    green,
    <>
      <At x={-12} y={-14} scale={1.4}>
        <Bubble>
          <Stroke d="M-9 -6 H9 M-9 0 H5" color={sky} width={3} />
        </Bubble>
      </At>
      <At x={16} y={14} scale={1.2} mirrored>
        <Bubble color={apricot}>
          <path d="M0 5 C-12 -3 -7 -11 0 -6 C7 -11 12 -3 0 5 Z" fill={cream} />
        </Bubble>
      </At>
    </>,
  ),
  cardDay: card(
    blue,
    <>
      <path d="M-26 0 A26 26 0 0 1 26 0 Z" fill={yellow} />
      <Stroke d="M0 -32 V-37 M-22 -24 L-26 -28 M22 -24 L26 -28 M-32 -4 H-37 M32 -4 H37" color={yellow} width={3.6} />
      <rect x={-40} y={0} width={80} height={3} rx={1.5} fill={cream} />
      <path d="M4 8 C-8 8 -12 20 -4 27 C4 33 14 29 17 22 C8 24 2 16 4 8 Z" fill={cream} />
      <g fill={cream}>
        <circle cx={-24} cy={12} r={1.8} />
        <circle cx={-16} cy={24} r={1.4} />
        <circle cx={26} cy={12} r={1.6} />
      </g>
    </>,
  ),
  cardPrice: card(
    teal,
    <g transform="rotate(-12)">
      <Stroke d="M-22 -14 C-34 -26 -30 -40 -20 -44" color={cream} width={1.8} />
      <path
        d="M-30 -12 L-16 -22 H30 C33 -22 34 -20 34 -18 V18 C34 21 32 22 30 22 H-16 L-30 12 C-32 10 -32 -10 -30 -12 Z"
        fill={yellow}
      />
      <path d="M26 -22 H30 C33 -22 34 -20 34 -18 V18 C34 21 32 22 30 22 H14 C24 10 28 -8 26 -22 Z" fill={shade} />
      <circle cx={-20} r={4} fill={teal} />
      <Stroke d="M-6 -7 H20 M-6 2 H12" color={ink} width={3.6} />
    </g>,
  ),
  cardTopic: card(
    red,
    <>
      <path d="M-20 -8 C-20 -34 20 -34 20 -8 C20 4 11 8 10 18 H-10 C-11 8 -20 4 -20 -8 Z" fill={yellow} />
      <path d="M8 -26.5 C16 -23 20 -16 20 -8 C20 4 11 8 10 18 H2 C4 6 14 -8 8 -26.5 Z" fill={shade} />
      <Stroke d="M-6 -4 L0 2 L6 -4 M0 2 V17" color={apricot} width={2.6} />
      <rect x={-10} y={20} width={20} height={5} rx={2.5} fill={cream} />
      <rect x={-8} y={27} width={16} height={5} rx={2.5} fill={cream} />
      <Stroke d="M-32 -12 H-38 M32 -12 H38 M-25 -32 L-29 -36 M25 -32 L29 -36" color={yellow} width={3.6} />
    </>,
  ),
  cardExercise: card(
    apricot,
    <>
      <At x={-12} y={0} turn={-6} scale={1.1}>
        <Phone>
          <path d="M36 22 L76 48 L36 74 Z" fill={red} />
        </Phone>
      </At>
      <g transform="translate(24 8) rotate(24)">
        <path d="M-5 -30 H5 V18 L0 29 L-5 18 Z" fill={yellow} />
        <path d="M1 -30 H5 V18 L0 29 Z" fill={shade} />
        <path d="M-5 18 H5 L0 29 Z" fill={skin} />
        <path d="M-1.9 25 H1.9 L0 29 Z" fill={ink} />
        <rect x={-5} y={-34} width={10} height={7} rx={2} fill={red} />
      </g>
    </>,
  ),
}
