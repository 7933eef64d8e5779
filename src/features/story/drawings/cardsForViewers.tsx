import type { Drawings } from './drawing'
import { apricot, blue, cream, green, hair, ink, red, shade, teal, wood, yellow } from './paint'
import { card } from './parts/card'
import { Stroke } from './parts/Stroke'

export const cardsForViewers: Drawings<'cardFollow' | 'cardSaveIt' | 'cardWhatIsThis' | 'cardWellDone' | 'cardPrice'> =
  {
    cardFollow: card(
      apricot,
      <>
        <circle cy={-8} r={12} fill={cream} />
        <path d="M-22 26 C-22 10 -12 6 0 6 C12 6 22 10 22 26 Z" fill={cream} />
        <circle cx={22} cy={16} r={11} fill={red} />
        <Stroke d="M22 10.5 V21.5 M16.5 16 H27.5" color={cream} width={3.6} />
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
        <path
          d="M0 -20 L4.3 -11 L14 -9.8 L6.8 -3 L8.7 6.8 L0 2 L-8.7 6.8 L-6.8 -3 L-14 -9.8 L-4.3 -11 Z"
          fill={cream}
        />
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
  }
