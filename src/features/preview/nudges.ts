/** What an arrow key does with the words that the keyboard stands on: shares of the frame, degrees, times as large. */
export type Nudge = { readonly x?: number; readonly y?: number; readonly rotation?: number; readonly scale?: number }

type Press = { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean }

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const place = { fine: 0.01, coarse: 0.05 } as const
const turn = { fine: 1, coarse: 15 } as const
const size = { fine: 1.02, coarse: 1.1 } as const

/** Arrows move, with Alt across they turn and along they size; Shift does more of it. `null` for every other key. */
export function nudgeOf({ key, shiftKey, altKey }: Press): Nudge | null {
  const way = ways[key]
  if (!way) return null
  const [x, y] = way
  const step = shiftKey ? 'coarse' : 'fine'
  if (!altKey) return x === 0 ? { y: y * place[step] } : { x: x * place[step] }
  return x === 0 ? { scale: size[step] ** -y } : { rotation: x * turn[step] }
}
