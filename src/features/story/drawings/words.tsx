import type { Drawings } from './drawing'
import { apricot, blue, ink, shade, yellow } from './paint'
import { At } from './parts/At'
import { Cat } from './parts/Cat'
import { Apple, FlatBread, GlassOfWater, TeaBowl } from './parts/Food'
import { Outdoors, Room, TableFromAbove, Window } from './parts/Grounds'
import { Stroke } from './parts/Stroke'

/** First words: one thing in the middle, near, before a quiet ground. */
export const words: Drawings<'apple' | 'bread' | 'water' | 'cat' | 'sun'> = {
  apple: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={72} />
        <ellipse cx={52} cy={82} rx={24} ry={4.5} fill={shade} />
        <At x={50} y={52}>
          <Apple />
        </At>
      </>
    ),
  },
  bread: {
    camera: 'above',
    art: (
      <>
        <TableFromAbove cloth={blue} />
        <At x={50} y={50}>
          <FlatBread />
        </At>
      </>
    ),
  },
  water: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={76} />
        <At x={50} y={53}>
          <GlassOfWater />
        </At>
        <At x={88} y={74} scale={0.6}>
          <TeaBowl steam={false} />
        </At>
      </>
    ),
  },
  cat: {
    camera: 'inHand',
    art: (
      <>
        <Room edge={78} />
        <Window x={27} y={-28} height={46} />
        <At x={50} y={56}>
          <Cat />
        </At>
      </>
    ),
  },
  sun: {
    art: (
      <>
        <Outdoors y={74} sun={[50, 34]} />
        {[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => (
          <g key={turn} transform={`rotate(${turn} 50 34)`}>
            <Stroke d="M50 11 V4" color={yellow} width={4} />
          </g>
        ))}
        <circle cx={50} cy={34} r={19} fill={yellow} />
        <circle cx={50} cy={34} r={19} fill={apricot} opacity={0.25} />
        <g fill={ink}>
          <circle cx={43.5} cy={32} r={1.8} />
          <circle cx={56.5} cy={32} r={1.8} />
        </g>
        <Stroke d="M43 39 Q50 46 57 39" color={ink} width={2} />
      </>
    ),
  },
}
