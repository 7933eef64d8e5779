import { expect, it } from 'vitest'
import { shapes } from './shapes'
import { safeZone, zoneNames } from './zones'

const inPixels = (name?: (typeof zoneNames)[number]) => {
  const { x, y, width, height } = safeZone(shapes.vertical, name)
  const px = (share: number, side: number) => Math.round(share * side)
  return [px(x, 1080), px(y, 1920), px(x + width, 1080), px(y + height, 1920)]
}

it('is clear on all networks inside 120–888 × 288–1248', () => expect(inPixels()).toEqual([120, 288, 888, 1248]))
it('leaves more where only one is meant', () => expect(inPixels('reels')).toEqual([65, 269, 1015, 1248]))

it.each(['square', 'wide'] as const)('is the same for every network in a %s frame', (shape) => {
  const zones = zoneNames.map((name) => safeZone(shapes[shape], name))
  expect(new Set(zones.map((zone) => JSON.stringify(zone))).size).toBe(1)
})
