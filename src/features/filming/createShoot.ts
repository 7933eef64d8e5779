import { createStore } from 'zustand/vanilla'
import type { Camera, Facing, Recorder, Take } from '../../ports/recorder'
import { isRefusal, type RefusalCode } from '../../ports/refusal'

export type ShootState = {
  readonly phase: 'opening' | 'refused' | 'ready' | 'counting' | 'filming' | 'keeping' | 'seen'
  readonly facing: Facing
  /** The camera that is on. */
  readonly camera: Camera | null
  /** Seconds until it films. */
  readonly count: number
  /** Milliseconds that were filmed. */
  readonly elapsed: number
  readonly refused: RefusalCode | null
  /** What was filmed, to be looked at. */
  readonly file: File | null
}

type Options = {
  /** Milliseconds after which it stops by itself; `null`: only by hand. */
  readonly longest: number | null
  /** What the next file is called, without its ending. */
  readonly nameOf: () => string
}

const countdown = 3
const tick = 100

/** Filming one take: camera on, 3-2-1, film, look at it, once more or not. The camera is off while one looks. */
export type Shoot = ReturnType<typeof createShoot>

export function createShoot(recorder: Pick<Recorder, 'openCamera'>, { longest, nameOf }: Options) {
  const store = createStore<ShootState>(() => ({
    phase: 'opening',
    facing: 'environment',
    camera: null,
    count: 0,
    elapsed: 0,
    refused: null,
    file: null,
  }))
  const { getState, setState: set } = store
  let take: Take | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Counts what was asked of the camera: one that comes too late is closed at once. */
  let asked = 0

  const putOut = () => {
    asked++
    clearTimeout(timer)
    getState().camera?.close()
    set({ camera: null })
  }
  const refuse = (refused: RefusalCode) => {
    putOut()
    set({ phase: 'refused', refused })
  }

  const open = async (facing: Facing = getState().facing) => {
    putOut()
    const mine = asked
    set({ phase: 'opening', facing, refused: null, file: null, elapsed: 0 })
    const opened = await recorder.openCamera(facing)
    if (mine !== asked) return void (isRefusal(opened) || opened.value.close())
    if (isRefusal(opened)) return refuse(opened.refused)
    const camera = opened.value
    // While it films the take ends by itself, with what there is.
    camera.onLost(() => getState().phase !== 'filming' && getState().camera === camera && refuse('camera-busy'))
    set({ phase: 'ready', camera })
  }

  const run = (since: number) => {
    const elapsed = performance.now() - since
    set({ elapsed })
    if (longest !== null && elapsed >= longest) return stop()
    timer = setTimeout(run, tick, since)
  }
  const film = async (camera: Camera) => {
    const mine = asked
    take = camera.film(nameOf())
    set({ phase: 'filming', elapsed: 0 })
    void take.begun.then(() => mine === asked && run(performance.now()))
    const filmed = await take.done
    take = null
    if (mine !== asked) return
    putOut()
    if (isRefusal(filmed)) return refuse(filmed.refused)
    set({ phase: 'seen', file: filmed.value })
  }

  const countDown = (count: number) => {
    const { camera } = getState()
    if (!camera) return
    set({ phase: 'counting', count })
    timer = setTimeout(() => void (count > 1 ? countDown(count - 1) : film(camera)), 1000)
  }
  /** Ends the take, or the countdown before it. */
  const stop = () => {
    const { phase } = getState()
    clearTimeout(timer)
    if (phase === 'counting') return set({ phase: 'ready' })
    if (phase !== 'filming') return
    set({ phase: 'keeping' })
    take?.stop()
  }

  return {
    store,
    open,
    start: () => getState().phase === 'ready' && countDown(countdown),
    stop,
    turn: () => open(getState().facing === 'user' ? 'environment' : 'user'),
    close: () => {
      putOut()
      take?.stop()
    },
  }
}
