import type { ReactNode } from 'react'
import type { CameraSpot } from './drawing'
import { apricot, ink, light, skin, teal, wood } from './paint'
import { At } from './parts/At'
import { Stroke } from './parts/Stroke'

const Side = () => <rect x={-2} y={-6.5} width={4} height={13} rx={1.5} fill={ink} />

/** What the phone sees, spreading to the left of it. */
const Sight = () => <path d="M-3 0 L-17 -8 V8 Z" fill={apricot} opacity={0.55} />

const Sitting = () => (
  <>
    <path d="M-6 14 C-6 4 -3 1 1 1 C5 1 7 5 7 14 Z" fill={teal} />
    <circle cy={-4} r={5} fill={skin} />
    <path d="M-1 -9 C7 -10 7 0 3 1 C1 -2 0 -5 -1 -9 Z" fill={ink} />
  </>
)

const spots: Readonly<Record<CameraSpot, ReactNode>> = {
  front: (
    <>
      <At x={32} y={18}>
        <Sight />
        <Side />
      </At>
      <Stroke d="M32 25 V34 M32 30 L28 35 M32 30 L36 35" color={ink} width={1.6} />
      <At x={11} y={20} mirrored>
        <Sitting />
      </At>
    </>
  ),
  behind: (
    <>
      <At x={33} y={14} turn={-16}>
        <Sight />
        <Side />
      </At>
      <At x={13} y={20}>
        <Sitting />
      </At>
    </>
  ),
  above: (
    <>
      <At x={20} y={9} turn={-90}>
        <Sight />
        <Side />
      </At>
      <rect x={5} y={29} width={30} height={3.4} rx={1.7} fill={wood} />
      <Stroke d="M13 26.5 H18 M27 26.5 H22" color={skin} width={4} />
    </>
  ),
  inHand: (
    <>
      <path d="M16 10 L2 3 V33 L16 28 Z" fill={apricot} opacity={0.55} />
      <rect x={15} y={6} width={13} height={24} rx={2.6} fill={ink} />
      <rect x={17} y={9} width={9} height={17} rx={1} fill={light} />
      <Stroke d="M29 36 C32 30 32 24 28 22" color={skin} width={4.6} />
      <Stroke d="M15 24 H17 M15 28 H17" color={skin} width={3} />
    </>
  ),
}

/** A small sign of where the phone stands. The hint beside the drawing says it in words. */
export const CameraSign = ({
  spot,
  className,
}: {
  readonly spot: CameraSpot
  readonly className: string | undefined
}) => (
  <svg viewBox="0 0 40 38" className={className} aria-hidden="true">
    {spots[spot]}
  </svg>
)
