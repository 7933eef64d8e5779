import { describe, expect, it } from 'vitest'
import type { Target } from '../../project/find'
import type { ClipId } from '../../project/project'
import type { Micros } from '../../project/time'
import { type Gesture, type GestureEvent, type Intent, idle, nextGesture } from './gesture'
import type { Hit } from './press'

const target: Target = { kind: 'clip', id: 'A' as ClipId }
const piece: Hit = { on: 'piece', target }
const edge: Hit = { on: 'edge', target, edge: 'end' }
const fade: Hit = { on: 'fade', target, side: 'in' }
const keyframe: Hit = { on: 'keyframe', target: { kind: 'clip', id: 'A' as ClipId }, at: 0 as Micros }
const transition: Hit = { on: 'transition', clip: target.id, edge: 'end' }
const range: Hit = { on: 'range', edge: 'start' }
const fixed: Hit = { on: 'piece', target, fixed: true }
const ground: Hit = { on: 'ground' }
const ruler: Hit = { on: 'ruler' }

const down = (hit: Hit, { x = 100, y = 50, id = 1, touch = true, middle = false, alt = false } = {}): GestureEvent => ({
  type: 'down',
  at: 0,
  id,
  x,
  y,
  hit,
  touch,
  middle,
  alt,
})
const move = (x: number, { y = 50, id = 1, at = 0, left = 0, free = false } = {}): GestureEvent => ({
  type: 'move',
  id,
  x,
  y,
  at,
  left,
  free,
})
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

  it('that rested before it left lifts, though the timer that tells of it is late', () => {
    expect(play(down(piece), move(80, { at: 500, left: 400 })).wants).toEqual(['carry', 'drag', 'drag'])
    expect(play(down(piece), move(80, { at: 500, left: 100 })).wants).toEqual(['pan'])
    expect(play(down(fixed), move(80, { at: 500 })).wants).toEqual(['pan'])
  })

  it('that moves up scrolls the lanes', () => {
    expect(play(down(piece), move(101, { y: 20 })).intents).toEqual([{ want: 'scroll', by: -30 }])
  })

  it('that rests on a clip lifts it, carries it, drops it', () => {
    expect(play(down(piece), { type: 'rested' }, move(180), up()).wants).toEqual(['carry', 'drag', 'drag', 'drop'])
  })

  it('pans over a keyframe, and moves it once it has rested there', () => {
    expect(play(down(keyframe), move(80)).wants).toEqual(['pan'])
    expect(play(down(keyframe), { type: 'rested' }, move(180), up()).wants).toEqual([
      'keyframe',
      'drag',
      'drag',
      'drop',
    ])
  })

  it('that rests on empty ground draws a box', () => {
    expect(play(down(ground), { type: 'rested' }, move(180), up()).wants).toEqual(['box', 'drag', 'drag', 'drop'])
  })

  it.each([
    ['an edge', edge],
    ['a fade', fade],
    ['a transition', transition],
    ['an end of the range', range],
    ['what is locked', fixed],
  ])('that rests on %s lifts nothing', (_, hit) => {
    expect(play(down(hit), { type: 'rested' })).toMatchObject({ phase: 'pressed', wants: [] })
  })

  it('pans over what is locked', () => {
    expect(play(down(fixed), move(80)).wants).toEqual(['pan'])
  })

  it.each([
    ['an edge', edge, 'trim'],
    ['a fade', fade, 'fade'],
    ['a transition', transition, 'transition'],
    ['an end of the range', range, 'range'],
  ])('on %s drags it without waiting', (_, hit, want) => {
    expect(play(down(hit), move(96), move(90), up()).wants).toEqual([want, 'drag', 'drag', 'drop'])
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

  it('takes the playhead along on the ruler', () => {
    expect(play(down(ruler, mouse), move(150), up()).intents).toEqual([
      { want: 'scrub', x: 100 },
      { want: 'scrub', x: 150 },
      { want: 'drop', keep: true },
    ])
  })

  it('draws a box on the ground, and clicks there with a still hand', () => {
    expect(play(down(ground, mouse), move(103), up())).toMatchObject({ phase: 'idle', wants: [] })
    expect(play(down(ground, mouse), move(110), up()).wants).toEqual(['box', 'drag', 'drop'])
  })

  it('carries a clip as soon as it moves', () => {
    expect(play(down(piece, mouse), move(102)).wants).toEqual([])
    expect(play(down(piece, mouse), move(110)).wants).toEqual(['carry', 'drag'])
  })

  it('moves a keyframe as soon as it moves, and clicks it with a still hand', () => {
    expect(play(down(keyframe, mouse), move(102), up()).wants).toEqual([])
    expect(play(down(keyframe, mouse), move(110)).wants).toEqual(['keyframe', 'drag'])
  })

  it('slips a clip with Alt', () => {
    expect(play(down(piece, { ...mouse, alt: true }), move(110)).wants).toEqual(['slip', 'drag'])
  })

  it('takes hold of nothing that is locked', () => {
    expect(play(down(fixed, mouse), move(150), up())).toMatchObject({ phase: 'idle', wants: [] })
  })

  it('tells with every move whether it may snap', () => {
    const { intents } = play(down(piece, mouse), move(110, { free: true }), move(120))
    expect(intents.slice(1)).toEqual([
      { want: 'drag', x: 110, y: 50, free: true },
      { want: 'drag', x: 120, y: 50, free: false },
    ])
  })

  it('pushes the film both ways with the middle button, whatever lies there', () => {
    expect(play(down(piece, { ...mouse, middle: true }), move(80, { y: 60 }), up()).intents).toEqual([
      { want: 'pan', by: -20 },
      { want: 'scroll', by: 10 },
      { want: 'settle' },
    ])
  })
})
