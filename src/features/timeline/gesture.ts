import { type Sample, speedOf } from './fling'
import { type Fingers, moveOne, pinch } from './pinch'
import type { Finger, Press } from './press'

export type Gesture =
  | { readonly phase: 'idle' }
  | { readonly phase: 'pressed'; readonly press: Press; readonly touch: boolean; readonly at: number }
  | { readonly phase: 'panning'; readonly finger: Finger; readonly samples: readonly Sample[] }
  | { readonly phase: 'scrolling'; readonly finger: Finger }
  /** The film is pushed about, both ways, with the middle button. */
  | { readonly phase: 'pushing'; readonly finger: Finger }
  | { readonly phase: 'scrubbing'; readonly id: number }
  | { readonly phase: 'holding'; readonly id: number }
  | { readonly phase: 'pinching'; readonly fingers: Fingers }
  /** Over, but for the fingers that still lie on the glass. */
  | { readonly phase: 'spent'; readonly ids: readonly number[] }

export type GestureEvent =
  /** `at`: milliseconds, as of all events. `middle`: with the middle button of a mouse. */
  | ({ readonly type: 'down'; readonly at: number; readonly touch: boolean; readonly middle?: boolean } & Press)
  /** `left`: when the first of the moves was made that came together. `free`: the key that suspends snapping is held. */
  | ({ readonly type: 'move'; readonly at: number; readonly left: number; readonly free?: boolean } & Finger)
  | { readonly type: 'up'; readonly id: number; readonly at: number }
  | { readonly type: 'cancel' }
  /** The finger has rested for as long as lifting takes. */
  | { readonly type: 'rested' }

/** What is taken hold of, dragged about, and dropped: kept or not. */
export type Grip = 'trim' | 'carry' | 'slip' | 'fade' | 'keyframe' | 'range' | 'transition' | 'box'

export type Intent =
  | { readonly want: 'pan'; readonly by: number }
  | { readonly want: 'fling'; readonly speed: number }
  | { readonly want: 'scroll'; readonly by: number }
  | { readonly want: 'scrub'; readonly x: number }
  /** `shift`: pixels that the fingers' middle has moved to `x`. */
  | { readonly want: 'zoom'; readonly by: number; readonly x: number; readonly shift: number }
  | { readonly want: 'settle' }
  | { readonly want: Grip; readonly press: Press; readonly touch: boolean }
  | { readonly want: 'drag'; readonly x: number; readonly y: number; readonly free: boolean }
  | { readonly want: 'drop'; readonly keep: boolean }

export type Step = readonly [Gesture, ...Intent[]]

export const restingTime = 350
const slack = { touch: 8, mouse: 4, handle: 2 } as const
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

function onDown(gesture: Gesture, { touch, middle, at, ...press }: Extract<GestureEvent, { type: 'down' }>): Step {
  if (gesture.phase === 'idle') {
    if (middle) return [{ phase: 'pushing', finger: press }]
    if (press.hit.on === 'ruler') {
      return [
        { phase: 'scrubbing', id: press.id },
        { want: 'scrub', x: press.x },
      ]
    }
    return [{ phase: 'pressed', press, touch, at }]
  }
  const first = gesture.phase === 'pressed' ? gesture.press : gesture.phase === 'panning' ? gesture.finger : null
  if (first && touch) return [{ phase: 'pinching', fingers: [first, press] }]
  return [gesture]
}

function onMove(gesture: Gesture, moved: Moved): Step {
  const { id, x, y, at, free = false } = moved
  switch (gesture.phase) {
    case 'pressed':
      return gesture.press.id === id ? outOfPress(gesture, moved) : [gesture]
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
    case 'pushing':
      return gesture.finger.id === id
        ? [
            { phase: 'pushing', finger: { id, x, y } },
            { want: 'pan', by: x - gesture.finger.x },
            { want: 'scroll', by: y - gesture.finger.y },
          ]
        : [gesture]
    case 'scrubbing':
      return gesture.id === id ? [gesture, { want: 'scrub', x }] : [gesture]
    case 'holding':
      return gesture.id === id ? [gesture, { want: 'drag', x, y, free }] : [gesture]
    case 'pinching': {
      if (!gesture.fingers.some((finger) => finger.id === id)) return [gesture]
      const fingers = moveOne(gesture.fingers, { id, x, y })
      return [
        { phase: 'pinching', fingers },
        { want: 'zoom', ...pinch(gesture.fingers, fingers) },
      ]
    }
    default:
      return [gesture]
  }
}

/** What a press takes hold of once it moves, or once a finger has rested; `null` where it takes hold of nothing. */
function gripOf({ hit, alt }: Press): Grip | null {
  switch (hit.on) {
    case 'edge':
      return 'trim'
    case 'fade':
    case 'keyframe':
    case 'range':
    case 'transition':
      return hit.on
    case 'piece':
      return hit.fixed ? null : alt ? 'slip' : 'carry'
    case 'ground':
      return 'box'
    case 'ruler':
      return null
  }
}

/** What is taken hold of at once. A keyframe lies amid its piece: a finger has to rest on it, as on that. */
const isHandle = ({ on }: Press['hit']) => on === 'edge' || on === 'fade' || on === 'range' || on === 'transition'

type Pressed = Extract<Gesture, { phase: 'pressed' }>
type Moved = Extract<GestureEvent, { type: 'move' }>

/** Which gesture a press becomes is told by what was pressed and in which direction it first moves. */
function outOfPress(pressed: Pressed, { id, x, y, at, left, free = false }: Moved): Step {
  const { press, touch } = pressed
  const [dx, dy] = [x - press.x, y - press.y]
  const handle = isHandle(press.hit)
  if (Math.hypot(dx, dy) < slack[handle ? 'handle' : touch ? 'touch' : 'mouse']) return [pressed]
  if (handle || !touch) {
    const want = gripOf(press)
    if (!want) return [pressed]
    return [
      { phase: 'holding', id },
      { want, press, touch },
      { want: 'drag', x, y, free },
    ]
  }
  // On a busy phone the move is heard of before the timer that should have told of the rest.
  if (left - pressed.at >= restingTime && gripOf(press)) {
    const [lifted, ...intents] = onRested(pressed)
    return [lifted, ...intents, { want: 'drag', x, y, free }]
  }
  if (Math.abs(dy) > Math.abs(dx)) {
    return [
      { phase: 'scrolling', finger: { id, x, y } },
      { want: 'scroll', by: dy },
    ]
  }
  return [
    { phase: 'panning', finger: { id, x, y }, samples: [{ x, at }] },
    { want: 'pan', by: dx },
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
    case 'pushing':
      return gesture.finger.id === id ? [idle, { want: 'settle' }] : [gesture]
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

/** A finger that rests lifts a piece; on empty ground it begins a box. */
function onRested(gesture: Gesture): Step {
  if (gesture.phase !== 'pressed' || !gesture.touch || isHandle(gesture.press.hit)) return [gesture]
  const { press } = gesture
  const want = gripOf(press)
  if (!want) return [gesture]
  const { id, x, y } = press
  return [
    { phase: 'holding', id },
    { want, press, touch: true },
    { want: 'drag', x, y, free: false },
  ]
}
