import type { Edge } from '../../edits/trim'
import type { Target } from '../../project/find'
import { type Sample, speedOf } from './fling'

/** What lies under a finger or the pointer. */
export type Hit =
  | { readonly on: 'ground' }
  | { readonly on: 'piece'; readonly target: Target }
  | { readonly on: 'edge'; readonly target: Target; readonly edge: Edge }

export type Press = { readonly id: number; readonly x: number; readonly y: number; readonly hit: Hit }
type Finger = { readonly id: number; readonly x: number; readonly y: number }

export type Gesture =
  | { readonly phase: 'idle' }
  | { readonly phase: 'pressed'; readonly press: Press; readonly touch: boolean }
  | { readonly phase: 'panning'; readonly finger: Finger; readonly samples: readonly Sample[] }
  | { readonly phase: 'scrolling'; readonly finger: Finger }
  | { readonly phase: 'scrubbing'; readonly id: number }
  | { readonly phase: 'holding'; readonly id: number }
  | { readonly phase: 'pinching'; readonly fingers: readonly [Finger, Finger] }
  /** Over, but for the fingers that still lie on the glass. */
  | { readonly phase: 'spent'; readonly ids: readonly number[] }

export type GestureEvent =
  | ({ readonly type: 'down'; readonly touch: boolean } & Press)
  | ({ readonly type: 'move'; readonly at: number } & Finger)
  | { readonly type: 'up'; readonly id: number; readonly at: number }
  | { readonly type: 'cancel' }
  /** The finger has rested for as long as lifting takes. */
  | { readonly type: 'rested' }

/** What a gesture asks for. A trim or a carry begins, is dragged about, and is dropped: kept or not. */
export type Intent =
  | { readonly want: 'pan'; readonly by: number }
  | { readonly want: 'fling'; readonly speed: number }
  | { readonly want: 'scroll'; readonly by: number }
  | { readonly want: 'scrub'; readonly x: number }
  /** `shift`: pixels that the fingers' middle has moved to `x`. */
  | { readonly want: 'zoom'; readonly by: number; readonly x: number; readonly shift: number }
  | { readonly want: 'settle' }
  | { readonly want: 'trim'; readonly press: Press }
  | { readonly want: 'carry'; readonly press: Press; readonly touch: boolean }
  | { readonly want: 'drag'; readonly x: number; readonly y: number }
  | { readonly want: 'drop'; readonly keep: boolean }

export type Step = readonly [Gesture, ...Intent[]]

export const restingTime = 350
const slack = { touch: 8, mouse: 4, edge: 2 } as const
export const idle: Gesture = { phase: 'idle' }

const isHolding = ({ phase }: Gesture) => phase === 'holding' || phase === 'scrubbing'

export function nextGesture(gesture: Gesture, event: GestureEvent): Step {
  switch (event.type) {
    case 'down':
      return onDown(gesture, event)
    case 'move':
      return onMove(gesture, event)
    case 'up':
      return onUp(gesture, event)
    case 'rested':
      return onRested(gesture)
    case 'cancel':
      return isHolding(gesture) ? [idle, { want: 'drop', keep: false }] : [idle, { want: 'settle' }]
  }
}

function onDown(gesture: Gesture, { touch, ...press }: Extract<GestureEvent, { type: 'down' }>): Step {
  if (gesture.phase === 'idle') {
    // A mouse has other ways to scroll, so on the ground it takes the playhead along at once.
    if (!touch && press.hit.on === 'ground') {
      return [
        { phase: 'scrubbing', id: press.id },
        { want: 'scrub', x: press.x },
      ]
    }
    return [{ phase: 'pressed', press, touch }]
  }
  const first = gesture.phase === 'pressed' ? gesture.press : gesture.phase === 'panning' ? gesture.finger : null
  if (first && touch) return [{ phase: 'pinching', fingers: [first, press] }]
  return [gesture]
}

function onMove(gesture: Gesture, { id, x, y, at }: Extract<GestureEvent, { type: 'move' }>): Step {
  switch (gesture.phase) {
    case 'pressed':
      return gesture.press.id === id ? outOfPress(gesture, { id, x, y }, at) : [gesture]
    case 'panning': {
      if (gesture.finger.id !== id) return [gesture]
      const samples = [...gesture.samples.filter((sample) => at - sample.at < 200), { x, at }]
      return [
        { phase: 'panning', finger: { id, x, y }, samples },
        { want: 'pan', by: x - gesture.finger.x },
      ]
    }
    case 'scrolling':
      return gesture.finger.id === id
        ? [
            { phase: 'scrolling', finger: { id, x, y } },
            { want: 'scroll', by: y - gesture.finger.y },
          ]
        : [gesture]
    case 'scrubbing':
      return gesture.id === id ? [gesture, { want: 'scrub', x }] : [gesture]
    case 'holding':
      return gesture.id === id ? [gesture, { want: 'drag', x, y }] : [gesture]
    case 'pinching':
      return pinch(gesture.fingers, { id, x, y })
    default:
      return [gesture]
  }
}

/** Which gesture a press becomes is told by what was pressed and in which direction it first moves. */
function outOfPress({ press, touch }: Extract<Gesture, { phase: 'pressed' }>, to: Finger, at: number): Step {
  const [dx, dy] = [to.x - press.x, to.y - press.y]
  const way = Math.hypot(dx, dy)
  const pressed: Gesture = { phase: 'pressed', press, touch }
  const drag: Intent = { want: 'drag', x: to.x, y: to.y }
  if (press.hit.on === 'edge') {
    return way < slack.edge ? [pressed] : [{ phase: 'holding', id: to.id }, { want: 'trim', press }, drag]
  }
  if (!touch) {
    if (way < slack.mouse) return [pressed]
    return [{ phase: 'holding', id: to.id }, { want: 'carry', press, touch }, drag]
  }
  if (way < slack.touch) return [pressed]
  if (Math.abs(dy) > Math.abs(dx)) {
    return [
      { phase: 'scrolling', finger: to },
      { want: 'scroll', by: dy },
    ]
  }
  return [
    { phase: 'panning', finger: to, samples: [{ x: to.x, at }] },
    { want: 'pan', by: dx },
  ]
}

/** The film grows between the fingers, and goes where their middle goes. */
function pinch([a, b]: readonly [Finger, Finger], moved: Finger): Step {
  if (moved.id !== a.id && moved.id !== b.id) return [{ phase: 'pinching', fingers: [a, b] }]
  const fingers = moved.id === a.id ? ([moved, b] as const) : ([a, moved] as const)
  const spread = (one: Finger, two: Finger) => Math.max(20, Math.hypot(one.x - two.x, one.y - two.y))
  const middle = (one: Finger, two: Finger) => (one.x + two.x) / 2
  const x = middle(...fingers)
  return [
    { phase: 'pinching', fingers },
    { want: 'zoom', by: spread(...fingers) / spread(a, b), x, shift: x - middle(a, b) },
  ]
}

function onUp(gesture: Gesture, { id, at }: Extract<GestureEvent, { type: 'up' }>): Step {
  switch (gesture.phase) {
    case 'pressed':
      return gesture.press.id === id ? [idle] : [gesture]
    case 'panning': {
      if (gesture.finger.id !== id) return [gesture]
      const speed = speedOf(gesture.samples, at)
      return [idle, Math.abs(speed) > 0.1 ? { want: 'fling', speed } : { want: 'settle' }]
    }
    case 'scrolling':
      return gesture.finger.id === id ? [idle] : [gesture]
    case 'scrubbing':
    case 'holding':
      return gesture.id === id ? [idle, { want: 'drop', keep: true }] : [gesture]
    case 'pinching': {
      const left = gesture.fingers.filter((finger) => finger.id !== id)
      if (left.length === 2) return [gesture]
      return [{ phase: 'spent', ids: left.map((finger) => finger.id) }, { want: 'settle' }]
    }
    case 'spent': {
      const ids = gesture.ids.filter((each) => each !== id)
      return [ids.length > 0 ? { phase: 'spent', ids } : idle]
    }
    default:
      return [gesture]
  }
}

function onRested(gesture: Gesture): Step {
  if (gesture.phase !== 'pressed' || gesture.press.hit.on !== 'piece' || !gesture.touch) return [gesture]
  const { press } = gesture
  return [
    { phase: 'holding', id: press.id },
    { want: 'carry', press, touch: true },
    { want: 'drag', x: press.x, y: press.y },
  ]
}
