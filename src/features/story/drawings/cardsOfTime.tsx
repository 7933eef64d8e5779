import type { Drawings } from './drawing'
import { apricot, blue, cream, glass, hair, ink, red, teal, yellow } from './paint'
import { card } from './parts/card'
import { Stroke } from './parts/Stroke'

export const cardsOfTime: Drawings<'cardWeeks' | 'cardFiveMinutes' | 'cardDay'> = {
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
}
