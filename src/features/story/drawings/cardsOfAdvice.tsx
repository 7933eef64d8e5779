import type { Drawings } from './drawing'
import { apricot, blue, cream, glass, green, ink, light, red, shade, skin, sky, teal, wood, yellow } from './paint'
import { At } from './parts/At'
import { Bubble } from './parts/Bubble'
import { card } from './parts/card'
import { OpenHand } from './parts/Hand'
import { Phone } from './parts/Phone'
import { Stroke } from './parts/Stroke'

export const cardsOfAdvice: Drawings<
  'cardSmallThings' | 'cardMirror' | 'cardSpecialist' | 'cardTopic' | 'cardExercise'
> = {
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
