import type { Drawings } from './drawing'
import { apricot, blue, cream, floor, green, hair, ink, light, red, shade, teal, yellow } from './paint'
import { At } from './parts/At'
import { Bowl } from './parts/Food'
import { Room, TableFromAbove } from './parts/Grounds'
import { PinchingHand } from './parts/Hand'
import { Stroke } from './parts/Stroke'
import { Peg } from './parts/Things'

const three = [red, yellow, blue] as const

export const pegs: Drawings<'pegInHand' | 'pegsAndBowl' | 'pegsOnRim' | 'pegsByColour' | 'pegHedgehog'> = {
  pegInHand: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={70} />
        <At x={31} y={66} scale={0.86}>
          <Bowl color={teal}>
            <PegsInBowl />
          </Bowl>
        </At>
        <At x={60} y={35} turn={-8} scale={1.15}>
          <Peg color={red} />
        </At>
        <At x={58} y={38}>
          <PinchingHand sleeve={apricot} />
        </At>
        <Stroke d="M46 2 L43 -4 M58 -6 V-13 M72 1 L76 -4" color={yellow} width={3} />
      </>
    ),
  },
  pegsAndBowl: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={cream} />
        <circle cx={28} cy={43} r={23} fill={shade} />
        <circle cx={27} cy={41} r={23} fill={teal} />
        <circle cx={27} cy={41} r={18} fill={ink} opacity={0.3} />
        <circle cx={27} cy={42} r={13.5} fill={teal} />
        {[red, yellow, blue].map((color, index) => (
          <At key={color} x={58} y={24 + index * 17} turn={90 + (index % 2 ? 7 : -6)} scale={0.95}>
            <Peg color={color} />
          </At>
        ))}
        {[yellow, red, green].map((color, index) => (
          <At key={color} x={22 + index * 20} y={110} turn={index * 9 - 9} scale={0.9}>
            <Peg color={color} />
          </At>
        ))}
      </>
    ),
  },
  pegsOnRim: {
    camera: 'above',
    art: (
      <>
        <Room edge={44} />
        <At x={46} y={58} scale={1.25}>
          <Bowl color={teal} />
        </At>
        {[
          [13, 55, -28, red],
          [24, 51.5, -14, yellow],
          [36, 50, -6, blue],
          [48, 49.5, 0, green],
        ].map(([x, y, turn, color]) => (
          <At key={x} x={Number(x)} y={Number(y) + 6} turn={Number(turn)} scale={0.72}>
            <Peg color={String(color)} />
          </At>
        ))}
        <At x={65} y={55} turn={10} scale={0.78}>
          <Peg color={red} />
        </At>
        <At x={69} y={34} scale={0.86}>
          <PinchingHand sleeve={apricot} small />
        </At>
      </>
    ),
  },
  pegsByColour: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={cream} />
        {three.map((color, index) => (
          <g key={color}>
            <circle cx={20 + index * 30} cy={34} r={14} fill={color} />
            <circle cx={20 + index * 30} cy={34} r={9} fill={light} />
            {[-5, 4].map((x) => (
              <At key={x} x={20 + index * 30 + x * 1.3} y={45} turn={180 - x * 3} scale={0.72}>
                <Peg color={color} />
              </At>
            ))}
          </g>
        ))}
        <At x={54} y={100} turn={-6} scale={0.8}>
          <Peg color={yellow} />
        </At>
        <At x={53} y={92}>
          <PinchingHand sleeve={apricot} small />
        </At>
      </>
    ),
  },
  pegHedgehog: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={green} />
        {[-74, -52, -30, -8, 14, 36, 58].map((turn, index) => (
          <g key={turn} transform={`translate(54 72) rotate(${turn})`}>
            <At x={0} y={-33} scale={0.82}>
              <Peg color={three[index % 3] ?? red} />
            </At>
          </g>
        ))}
        <path
          d="M16 74 C18 52 34 36 54 36 C76 36 90 54 90 74 C90 77 88 78 86 78 H18 C8 78 2 74 4 71 C6 69 12 72 16 74 Z"
          fill={floor}
        />
        <path d="M34 44 C26 52 22 62 22 78 H18 C8 78 2 74 4 71 C6 69 12 72 16 74 C17 62 24 51 34 44 Z" fill={cream} />
        <path d="M70 40 C83 46 90 60 90 74 C90 77 88 78 86 78 H64 C76 68 78 52 70 40 Z" fill={shade} />
        <circle cx={4.5} cy={71.5} r={3} fill={hair} />
        <circle cx={19} cy={64} r={2.1} fill={ink} />
        <Stroke d="M11 75 Q14 78 18 75" color={ink} width={1.4} />
        <At x={86} y={50} turn={4}>
          <PinchingHand sleeve={apricot} small />
        </At>
      </>
    ),
  },
}

function PegsInBowl() {
  return [
    [-15, -24, green],
    [-4, 8, yellow],
    [8, -6, blue],
    [18, 22, apricot],
  ].map(([x, turn, color]) => (
    <At key={x} x={Number(x)} y={8} turn={Number(turn)} scale={0.8}>
      <Peg color={String(color)} />
    </At>
  ))
}
