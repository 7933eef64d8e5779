import { apricot, cream, hair, ink, light, red, shade, skinDeep, wallDeep } from '../paint'
import { Stroke } from './Stroke'

/** A cat that sits and looks at us, about 0; it sits at 31. */
export function Cat() {
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
