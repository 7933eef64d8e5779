import { expect, it } from 'vitest'
import { screenOf } from './screens'

const hand = { side: null, told: true } as const
const desk = { side: 'files', told: true } as const

it.each([
  ['nothing was asked for', screenOf({ ...hand, panel: null }), null],
  ['the list was asked for', screenOf({ ...hand, panel: 'captions' }), 'list'],
  ['there is nothing to list', screenOf({ ...hand, panel: 'captions', told: false }), 'ways'],
  ['one caption is typed', screenOf({ ...hand, panel: 'caption', told: false }), 'list'],
  ['a way was chosen', screenOf({ ...hand, panel: 'captionWays' }), 'ways'],
  ['the files stand at the left', screenOf({ ...desk, panel: null }), null],
  ['one is typed beside the files', screenOf({ ...desk, panel: 'caption' }), null],
  ['the captions stand at the left', screenOf({ ...desk, side: 'captions', panel: null }), 'list'],
  ['and something else is open', screenOf({ ...desk, side: 'captions', panel: 'export' }), 'list'],
  ['and there are none', screenOf({ ...desk, side: 'captions', panel: null, told: false }), 'ways'],
  ['a way was chosen on a desk', screenOf({ ...desk, panel: 'captionWays' }), 'ways'],
] as const)('where %s', (_, screen, expected) => expect(screen).toBe(expected))
