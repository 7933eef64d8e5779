import type { Drawings } from './drawing'
import { apricot, cream, hair, ink, red, shade, skinDeep, wood, yellow } from './paint'
import { Legs, onPasture } from './parts/Pasture'
import { Stroke } from './parts/Stroke'

export const cattle: Drawings<'horse' | 'cow'> = {
  horse: onPasture(
    <>
      <Stroke d="M30 -8 C38 -4 38 10 35 20" color={hair} width={6} />
      <Legs color={wood} hoof={ink} from={2} />
      <path d="M-18 -14 C-8 -10 20 -16 30 -8 C34 0 30 10 22 9 C8 8 -4 10 -14 9 C-20 6 -22 -6 -18 -14 Z" fill={wood} />
      <path d="M-22 4 C-24 -10 -28 -18 -34 -26 L-24 -36 C-16 -30 -8 -20 -4 -8 Z" fill={wood} />
      <path d="M-26 -38 C-30 -34 -44 -24 -46 -18 C-46 -14 -42 -13 -39 -15 C-34 -18 -28 -20 -22 -26 Z" fill={wood} />
      <path
        d="M22 -12.5 C26 -12 29 -10 30 -8 C34 0 30 10 22 9 C10 8.5 0 9.5 -10 9.5 C8 6 22 2 22 -12.5 Z"
        fill={shade}
      />
      <path d="M-25 -45 L-21 -37 L-27 -36 Z" fill={wood} />
      <path
        d="M-24 -39 C-14 -36 -4 -22 -3 -10 C-8 -14 -12 -16 -14 -17 C-14 -22 -19 -26 -21 -27 C-21 -32 -23 -36 -24 -39 Z"
        fill={hair}
      />
      <circle cx={-31} cy={-29} r={1.6} fill={ink} />
      <circle cx={-43} cy={-18} r={1} fill={ink} />
      <path d="M-2 -11.5 C6 -11 12 -13 18 -13.5 L16 0 C10 2 2 2 -2 0 Z" fill={red} />
      <Stroke d="M0 -2 C6 -1 11 -1 15.5 -2" color={yellow} width={1.4} />
    </>,
  ),
  cow: onPasture(
    <>
      <Stroke d="M31 -12 C38 -6 36 6 36 14" color={cream} width={2.6} />
      <circle cx={36} cy={16} r={3} fill={hair} />
      <Legs color={cream} hoof={ink} from={4} />
      <path d="M12 10 C14 18 22 18 24 10 Z" fill={apricot} />
      <path
        d="M-20 -16 C-8 -20 22 -18 32 -14 C36 -2 34 10 26 12 C12 14 -6 14 -16 12 C-22 6 -24 -8 -20 -16 Z"
        fill={cream}
      />
      <path
        d="M-4 -18.5 C6 -19 12 -18.5 14 -18 C14 -8 8 -4 2 -5 C-6 -6 -6 -14 -4 -18.5 Z M18 2 C24 -2 31 -2 34.5 -2 C34 6 31 11 26 12 C18 12 14 8 18 2 Z M-16 6 C-12 4 -8 8 -9 13 C-12 13 -14 12.5 -16 12 Z"
        fill={hair}
      />
      <path d="M24 -16.5 L32 -14 C36 -2 34 10 26 12 C20 13 12 13.5 4 13.5 C18 10 28 0 24 -16.5 Z" fill={shade} />
      <path d="M-40 -14 C-40 -24 -18 -24 -18 -14 C-18 -4 -20 4 -29 4 C-38 4 -40 -4 -40 -14 Z" fill={cream} />
      <path d="M-40 -14 C-40 -21 -33 -21.5 -31 -21 C-31 -14 -34 -8 -39.5 -9 Z" fill={hair} />
      <ellipse cx={-29} cy={0} rx={9} ry={5.5} fill={apricot} />
      <Stroke d="M-37 -21 C-41 -24 -41 -28 -39 -31 M-21 -21 C-17 -24 -17 -28 -19 -31" color={skinDeep} width={3} />
      <path
        d="M-40 -17 C-47 -20 -49 -15 -46 -12 C-44 -11 -41 -13 -40 -14 Z M-18 -17 C-11 -20 -9 -15 -12 -12 C-14 -11 -17 -13 -18 -14 Z"
        fill={skinDeep}
      />
      <circle cx={-34} cy={-12} r={1.7} fill={ink} />
      <circle cx={-24} cy={-12} r={1.7} fill={ink} />
      <circle cx={-32} cy={0} r={1.2} fill={hair} />
      <circle cx={-26} cy={0} r={1.2} fill={hair} />
    </>,
  ),
}
