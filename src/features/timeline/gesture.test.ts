import { describe, expect, it } from 'vitest'
import type { Target } from '../../project/find'
import type { ClipId } from '../../project/project'
import { type Gesture, type GestureEvent, type Hit, type Intent, idle, nextGesture } from './gesture'

const target: Target = { kind: 'clip', id: 'A' as ClipId }
const piece: Hit = { on: 'piece', target }
const edge: Hit = { on: 'edge', target, edge: 'end' }
const ground: Hit = { on: 'ground' }

const down = (hit: Hit, { x = 100, y = 50, id = 1, touch = true } = {}): GestureEvent => ({
  type: 'down',
  id,
  x,
  y,
  hit,
  touch,
})
const move = (x: number, { y = 50, id = 1, at = 0 } = {}): GestureEvent => ({ type: 'move', id, x, y, at })
const up = (at = 0, id = 1): GestureEvent => ({ type: 'up', id, at })

/** Plays the events and tells what they asked for, and where it ended. */
function play(...events: GestureEvent[]) {
  let gesture: Gesture = idle
  const intents: Intent[] = []
  for (const event of events) {
    const [next, ...wanted] = nextGesture(gesture, event)
    gesture = next
    intents.push(...wanted)
  }
  return { phase: gesture.phase, wants: intents.map(({ want }) => want), intents }
}

describe('a finger', () => {
  it('that taps wants nothing: the click does', () => {
    expect(play(down(piece), move(103), up())).toMatchObject({ phase: 'idle', wants: [] })
  })

  it('that moves sideways pans, also over a clip', () => {
    expect(play(down(piece), move(80), move(70)).intents).toEqual([
      { want: 'pan', by: -20 },
      { want: 'pan', by: -10 },
    ])
  })

  it('that leaves fast flings, that rests before it leaves does not', () => {
    const way = [down(ground), move(80, { at: 0 }), move(60, { at: 10 }), move(40, { at: 20 })]
    expect(play(...way, up(25)).wants.at(-1)).toBe('fling')
    expect(play(...way, up(400)).wants.at(-1)).toBe('settle')
  })

  it('that moves up scrolls the lanes', () => {
    expect(play(down(piece), move(101, { y: 20 })).intents).toEqual([{ want: 'scroll', by: -30 }])
  })

  it('that rests on a clip lifts it, carries it, drops it', () => {
    expect(play(down(piece), { type: 'rested' }, move(180), up()).wants).toEqual(['carry', 'drag', 'drag', 'drop'])
  })

  it('that rests anywhere else lifts nothing', () => {
    expect(play(down(ground), { type: 'rested' }).phase).toBe('pressed')
    expect(play(down(edge), { type: 'rested' }).phase).toBe('pressed')
  })

  it('on an edge trims without waiting', () => {
    expect(play(down(edge), move(96), move(90), up()).wants).toEqual(['trim', 'drag', 'drag', 'drop'])
  })

  it('taken away by the system keeps nothing', () => {
    expect(play(down(edge), move(90), { type: 'cancel' }).intents.at(-1)).toEqual({ want: 'drop', keep: false })
  })
})

describe('two fingers', () => {
  const second = down(ground, { x: 200, id: 2 })

  it('zoom between them', () => {
    const { intents } = play(down(piece), second, move(300, { id: 2 }))
    expect(intents).toEqual([{ want: 'zoom', by: 2, x: 200, shift: 50 }])
  })

  it('end together: the one that stays does not pan', () => {
    const end = play(down(piece), second, up(0, 1), move(250, { id: 2 }))
    expect(end).toMatchObject({ phase: 'spent', wants: ['settle'] })
    expect(play(down(piece), second, up(0, 1), up(0, 2)).phase).toBe('idle')
  })

  it('do not disturb a trim', () => {
    expect(play(down(edge), move(90), second, move(80)).phase).toBe('holding')
  })
})

describe('a mouse', () => {
  const mouse = { touch: false }

  it('takes the playhead along on the ground', () => {
    expect(play(down(ground, mouse), move(150), up()).intents).toEqual([
      { want: 'scrub', x: 100 },
      { want: 'scrub', x: 150 },
      { want: 'drop', keep: true },
    ])
  })

  it('carries a clip as soon as it moves', () => {
    expect(play(down(piece, mouse), move(102)).wants).toEqual([])
    expect(play(down(piece, mouse), move(110)).wants).toEqual(['carry', 'drag'])
  })
})
