import type { Key } from '../../i18n/key'

/** `keys`: each does it; the hand of the mouse does it while one of them is held, or alone. */
export type FixedWay = { readonly text: Key; readonly keys: readonly string[]; readonly hand?: Key }

/** What cannot be changed: what arrows do with what is held in the preview, and the mouse on the timeline. */
export const fixedWays = {
  held: [
    { text: 'held.move', keys: ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] },
    { text: 'held.turn', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
    { text: 'held.size', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
    { text: 'held.more', keys: ['Shift'] },
    { text: 'held.open', keys: ['Enter'] },
  ],
  mouse: [
    { text: 'mouse.box', keys: [], hand: 'mouse.drag' },
    { text: 'mouse.add', keys: ['Shift'], hand: 'mouse.click' },
    { text: 'mouse.free', keys: ['Mod'], hand: 'mouse.drag' },
    { text: 'mouse.slip', keys: ['Alt'], hand: 'mouse.drag' },
    { text: 'mouse.zoom', keys: ['Mod'], hand: 'mouse.wheel' },
    { text: 'mouse.lanes', keys: ['Shift'], hand: 'mouse.wheel' },
    { text: 'mouse.push', keys: [], hand: 'mouse.middle' },
  ],
} as const satisfies Record<string, readonly FixedWay[]>

export type FixedGroup = keyof typeof fixedWays
export const fixedGroups = Object.keys(fixedWays) as readonly FixedGroup[]
