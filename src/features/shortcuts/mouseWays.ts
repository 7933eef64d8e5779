import type { Key } from '../../i18n/key'

/** What the mouse does on the timeline, and the key that is held meanwhile. They cannot be changed. */
export const mouseWays: readonly {
  readonly text: Key
  readonly key?: 'Mod' | 'Alt' | 'Shift'
  readonly hand: Key
}[] = [
  { text: 'mouse.box', hand: 'mouse.drag' },
  { text: 'mouse.add', key: 'Shift', hand: 'mouse.click' },
  { text: 'mouse.free', key: 'Mod', hand: 'mouse.drag' },
  { text: 'mouse.slip', key: 'Alt', hand: 'mouse.drag' },
  { text: 'mouse.zoom', key: 'Mod', hand: 'mouse.wheel' },
  { text: 'mouse.lanes', key: 'Shift', hand: 'mouse.wheel' },
  { text: 'mouse.push', hand: 'mouse.middle' },
]
