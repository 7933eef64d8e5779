import { teal } from '../../src/features/story/drawings/paint'
import { At } from '../../src/features/story/drawings/parts/At'
import { Apricot, Bowl, TeaBowl } from '../../src/features/story/drawings/parts/Food'
import { Room, WallHanging, Window } from '../../src/features/story/drawings/parts/Grounds'
import type { Clip } from './clips'
import { between, fall } from './motion'

/** Where each comes to lie, and when it begins to fall. */
const drops = [
  { x: 36, y: 68, at: 0.3 },
  { x: 61, y: 68, at: 0.85 },
  { x: 48, y: 66, at: 1.4 },
  { x: 40, y: 57, at: 2.0 },
  { x: 57, y: 57, at: 2.55 },
  { x: 49, y: 48, at: 3.2 },
] as const
const falling = 0.62

/** One apricot after the other falls into a bowl, and the last one stays on top. */
export const apricots: Clip = {
  name: 'apricots',
  seconds: 4.5,
  at: (time) => {
    const knock = drops.reduce((sum, { at }) => {
      const since = time - at - falling * 0.55
      return since > 0 && since < 0.3 ? sum + Math.sin((since / 0.3) * Math.PI) : sum
    }, 0)
    return (
      <>
        <Room edge={72} />
        <Window x={2} y={-24} height={50} />
        <WallHanging x={80} y={-2} />
        <At x={14} y={82} scale={0.8}>
          <TeaBowl />
        </At>
        <At x={49} y={72 + knock * 1.2} scale={1.12}>
          <Bowl color={teal}>
            <g transform="translate(-43.75 -64.3) scale(0.893)">
              {drops.map(({ x, y, at }, index) => (
                <At key={at} x={x} y={between(-70, y, fall(time, at, falling))} turn={(index * 50) % 70} scale={1.15}>
                  <Apricot />
                </At>
              ))}
            </g>
          </Bowl>
        </At>
      </>
    )
  },
  notes: [
    ...drops.map(({ at }, index) => ({ at: at + falling * 0.55, pitch: index * 2, kind: 'wood' as const })),
    ...drops.map(({ at }, index) => ({ at: at + falling * 0.55, pitch: 5 + index, kind: 'pluck' as const, loud: 0.7 })),
    ...[10, 12, 15].map((pitch, index) => ({ at: 3.7 + index * 0.14, pitch, kind: 'bell' as const, loud: 0.5 })),
  ],
}
