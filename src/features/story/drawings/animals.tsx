import type { Drawings } from './drawing'
import { apricot, cream, floor, hair, ink, red, shade, skinDeep, wood, yellow } from './paint'
import { At } from './parts/At'
import { Legs, onPasture } from './parts/Pasture'
import { Stroke } from './parts/Stroke'

export const animals: Drawings<'sheep' | 'dog' | 'hen'> = {
  sheep: onPasture(
    <>
      <Legs color={hair} hoof={ink} />
      <path
        d="M-22 4 C-28 -2 -24 -12 -16 -12 C-14 -20 -2 -22 3 -16 C10 -22 22 -20 24 -12 C34 -12 36 2 29 6 C31 14 22 20 15 16 C10 22 -4 22 -8 16 C-16 20 -25 13 -22 4 Z"
        fill={cream}
      />
      <path d="M24 -12 C34 -12 36 2 29 6 C31 14 22 20 15 16 C10 22 -4 22 -8 16 C8 16 24 6 24 -12 Z" fill={shade} />
      <Stroke d="M-4 -6 C-1 -10 4 -8 3 -4 M10 -4 C13 -8 18 -6 17 -2 M2 6 C5 2 10 4 9 8" color={floor} width={1.6} />
      <ellipse cx={-27} cy={-8} rx={9} ry={11} fill={hair} transform="rotate(14 -27 -8)" />
      <path d="M-36 -16 C-34 -24 -20 -26 -17 -17 C-20 -12 -32 -11 -36 -16 Z" fill={cream} />
      <Stroke d="M-18 -14 C-10 -18 -8 -6 -15 -5 C-19 -5 -19 -9 -16 -9.5" color={skinDeep} width={3.4} />
      <circle cx={-30} cy={-9} r={1.5} fill={cream} />
      <circle cx={-24} cy={-8} r={1.5} fill={cream} />
    </>,
  ),
  dog: onPasture(
    <>
      <Stroke d="M24 -2 C34 -4 36 -16 30 -20" color={cream} width={6} />
      <Legs color={cream} hoof={cream} />
      <path d="M-20 -6 C-8 -8 16 -8 26 -4 C30 4 28 13 22 14 C8 15 -6 15 -15 13 C-21 8 -22 -2 -20 -6 Z" fill={cream} />
      <path d="M4 -7.5 C14 -7.5 22 -6 26 -4 C30 4 28 13 22 14 C16 8 4 4 4 -7.5 Z" fill={wood} />
      <path d="M-40 -14 C-40 -28 -14 -28 -14 -14 C-14 -4 -19 2 -27 2 C-35 2 -40 -4 -40 -14 Z" fill={wood} />
      <path d="M-31 -24 H-23 C-23 -14 -20 -8 -22 0 C-26 3 -30 2 -32 0 C-34 -8 -31 -14 -31 -24 Z" fill={cream} />
      <path
        d="M-37 -22 C-45 -24 -46 -12 -42 -8 C-39 -8 -38 -13 -37 -17 Z M-17 -22 C-9 -24 -8 -12 -12 -8 C-15 -8 -16 -13 -17 -17 Z"
        fill={hair}
      />
      <circle cx={-33} cy={-13} r={1.9} fill={ink} />
      <circle cx={-21} cy={-13} r={1.9} fill={ink} />
      <path d="M-30.5 -7.5 H-23.5 L-27 -4 Z" fill={ink} />
      <Stroke d="M-31 -2 Q-29 0 -27 -3 Q-25 0 -23 -2" color={ink} width={1.2} />
      <path d="M-29 0 H-25 V4 C-25 6.5 -29 6.5 -29 4 Z" fill={red} />
      <Stroke d="M-18 6 C-14 8 -12 7 -9 4" color={red} width={3} />
    </>,
  ),
  hen: onPasture(
    <>
      <Stroke d="M-4 18 V28 M8 18 V28 M-4 28 H-10 M8 28 H2" color={yellow} width={2.6} />
      <path d="M16 0 C22 -10 30 -18 38 -18 C36 -14 36 -12 37 -9 C34 -8 34 -5 34 -2 C31 0 28 6 24 10 Z" fill={hair} />
      <path
        d="M-28 -22 C-28 -32 -12 -32 -11 -22 C-10 -12 0 -8 10 -8 C18 -8 24 -2 24 6 C24 16 14 21 2 21 C-14 21 -22 10 -22 -4 C-22 -12 -28 -14 -28 -22 Z"
        fill={apricot}
      />
      <path d="M10 -8 C18 -8 24 -2 24 6 C24 16 14 21 2 21 C-4 21 -9 19.5 -13 17 C4 18 16 8 10 -8 Z" fill={shade} />
      <path d="M-4 0 C2 -4 14 -2 18 4 C14 12 2 12 -4 6 Z" fill={wood} />
      <Stroke d="M2 4 H12 M4 8 H11" color={shade} width={1.6} />
      <path d="M-26 -28 C-30 -34 -24 -36 -22 -33 C-22 -38 -16 -38 -16 -33 C-13 -36 -9 -32 -13 -27 Z" fill={red} />
      <path d="M-27 -23 L-35 -20 L-27 -18 Z" fill={yellow} />
      <path d="M-27 -17 C-31 -14 -29 -9 -26 -10 C-23 -11 -23 -15 -24 -17 Z" fill={red} />
      <circle cx={-21} cy={-23} r={1.7} fill={ink} />
      <At x={-40} y={24} scale={0.44}>
        <Chick />
      </At>
      <At x={36} y={23} scale={0.44} mirrored>
        <Chick />
      </At>
    </>,
  ),
}

function Chick() {
  return (
    <>
      <Stroke d="M-2 10 V16 M5 10 V16" color={wood} width={2.6} />
      <circle r={13} fill={yellow} />
      <circle cx={-8} cy={-11} r={8.5} fill={yellow} />
      <path d="M-16 -12 L-22 -9.5 L-16 -7.5 Z" fill={red} />
      <circle cx={-10} cy={-13} r={1.8} fill={ink} />
      <Stroke d="M0 0 C4 4 9 3 11 -1" color={apricot} width={2.6} />
    </>
  )
}
