import type { Drawing, Drawings } from './drawing'
import { apricot, blue, shade, teal } from './paint'
import { At } from './parts/At'
import { Apricot } from './parts/Food'
import { TableFromAbove } from './parts/Grounds'
import { type Finger, OpenHand } from './parts/Hand'

const raised: readonly Finger[] = ['pointing', 'middle', 'ring', 'little', 'thumb']
const row = [[50], [38, 62], [27, 50, 73], [17, 39, 61, 83], [12, 31, 50, 69, 88]] as const

/** As many apricots as fingers. */
const upTo = (count: 1 | 2 | 3 | 4 | 5): Drawing => ({
  camera: 'above',
  art: (
    <>
      <TableFromAbove cloth={teal} />
      {(row[count - 1] ?? []).map((x) => (
        <At key={x} x={x} y={19} scale={count > 3 ? 0.86 : 1.05}>
          <circle cx={1} cy={3} r={10} fill={shade} />
          <Apricot />
        </At>
      ))}
      <At x={9} y={28} scale={0.84}>
        <OpenHand raised={raised.slice(0, count)} sleeve={count % 2 ? apricot : blue} />
      </At>
    </>
  ),
})

export const numbers: Drawings<'one' | 'two' | 'three' | 'four' | 'five'> = {
  one: upTo(1),
  two: upTo(2),
  three: upTo(3),
  four: upTo(4),
  five: upTo(5),
}
