import type { Drawing, Drawings } from './drawing'
import { apricot, blue, cream, hair, ink, yellow } from './paint'
import { At } from './parts/At'
import { FeltFromAbove } from './parts/Grounds'
import { type Finger, OpenHand, PointingHand, fingers as shapes } from './parts/Hand'
import { Ornament } from './parts/Ornament'
import { Stroke } from './parts/Stroke'

/** How a finger leans that wears the hat. */
const leans: Readonly<Record<Finger, number>> = { thumb: -48, pointing: -10, middle: -1, ring: 9, little: 24 }

/** The finger whose line of the rhyme is said wears a kalpak and smiles; mother's hand comes to it. */
const named = (finger: Finger): Drawing => {
  const [x, y] = shapes[finger].to
  return {
    camera: 'above',
    art: (
      <>
        <FeltFromAbove />
        <OpenHand />
        <At x={x} y={y} turn={leans[finger]}>
          <g fill={ink}>
            <circle cx={-2} cy={3} r={0.9} />
            <circle cx={2} cy={3} r={0.9} />
          </g>
          <Stroke d="M-2 6 Q0 8 2 6" color={ink} width={1.1} />
          <FingerKalpak />
        </At>
        <At x={x + (finger === 'thumb' ? -6 : 8)} y={y - 14} turn={finger === 'thumb' ? 188 : 205}>
          <PointingHand sleeve={apricot} />
        </At>
      </>
    ),
  }
}

const FingerKalpak = () => (
  <>
    <path d="M-7 -2.5 C-6 -8 -3.5 -13 -1.5 -15 H1.5 C3.5 -13 6 -8 7 -2.5 Z" fill={cream} />
    <path d="M-8 -3.5 C-4 -1.5 4 -1.5 8 -3.5 L7.5 0 C4 2 -4 2 -7.5 0 Z" fill={hair} />
    <At x={0} y={-7} scale={0.26}>
      <Ornament color={hair} width={3} />
    </At>
  </>
)

export const fingers: Drawings<
  'handsTogether' | 'thumb' | 'pointingFinger' | 'middleFinger' | 'ringFinger' | 'littleFinger'
> = {
  handsTogether: {
    camera: 'above',
    art: (
      <>
        <FeltFromAbove />
        <At x={108} y={14} scale={0.9} mirrored>
          <OpenHand sleeve={apricot} />
        </At>
        <At x={-4} y={52} scale={0.56}>
          <OpenHand sleeve={blue} />
        </At>
        <Stroke d="M38 40 L41 34 M28 36 V29 M18 40 L15 34" color={yellow} width={3} />
      </>
    ),
  },
  thumb: named('thumb'),
  pointingFinger: named('pointing'),
  middleFinger: named('middle'),
  ringFinger: named('ring'),
  littleFinger: named('little'),
}
