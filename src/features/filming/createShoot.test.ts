import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Camera, Facing } from '../../ports/recorder'
import type { Outcome } from '../../ports/refusal'
import { createShoot } from './createShoot'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A recorder of which every camera that was ever on is known, and whether it still is. */
function open({ longest = null, refuses }: { longest?: number | null; refuses?: 'camera-denied' } = {}) {
  const cameras: { facing: Facing; on: boolean; lose: () => void; stop: () => void }[] = []
  const openCamera = async (facing: Facing): Promise<Outcome<Camera>> => {
    if (refuses) return { refused: refuses }
    const lit = { facing, on: true, lose: () => {}, stop: () => {} }
    cameras.push(lit)
    const film = (name: string) => {
      const done = new Promise<Outcome<File>>((resolve) => {
        lit.stop = () => resolve({ value: new File(['film'], `${name}.mp4`) })
      })
      return { begun: Promise.resolve(), done, stop: lit.stop }
    }
    const camera: Camera = {
      stream: {} as MediaStream,
      ...{ facing, film, silent: false, others: true },
      onLost: (listener) => {
        lit.lose = listener
      },
      close: () => {
        lit.on = false
      },
    }
    return { value: camera }
  }
  const shoot = createShoot({ openCamera }, { longest, nameOf: () => 'Camera' })
  return { shoot, cameras, phase: () => shoot.store.getState().phase }
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('counts down, films, and shows the file with the camera out', async () => {
  const { shoot, cameras, phase } = open()
  await shoot.open()
  shoot.start()
  await wait(2900)
  expect([phase(), shoot.store.getState().count]).toEqual(['counting', 1])
  await wait(200)
  expect(phase()).toBe('filming')
  await wait(2000)
  expect(shoot.store.getState().elapsed).toBeGreaterThan(1500)
  shoot.stop()
  await wait(0)
  expect(phase()).toBe('seen')
  expect(shoot.store.getState().file?.name).toBe('Camera.mp4')
  expect(cameras.map(({ on }) => on)).toEqual([false])
})

it('stops by itself when enough is filmed', async () => {
  const { shoot, phase } = open({ longest: 4000 })
  await shoot.open()
  shoot.start()
  await wait(3000 + 3800)
  expect(phase()).toBe('filming')
  await wait(400)
  expect(phase()).toBe('seen')
})

it('a press while it counts goes back, and nothing is filmed', async () => {
  const { shoot, phase } = open()
  await shoot.open()
  shoot.start()
  await wait(1500)
  shoot.stop()
  await wait(5000)
  expect(phase()).toBe('ready')
})

it('says why there is no camera, and tries again', async () => {
  const { shoot, phase } = open({ refuses: 'camera-denied' })
  await shoot.open()
  expect([phase(), shoot.store.getState().refused]).toEqual(['refused', 'camera-denied'])
})

it('turns to the other camera, with only one of them on', async () => {
  const { shoot, cameras } = open()
  await shoot.open()
  await shoot.turn()
  expect(cameras.map(({ facing, on }) => [facing, on])).toEqual([
    ['environment', false],
    ['user', true],
  ])
})

it('a camera that is taken away is told of, and while it films what there is is kept', async () => {
  const { shoot, cameras, phase } = open()
  await shoot.open()
  cameras[0]?.lose()
  expect(phase()).toBe('refused')

  await shoot.open()
  shoot.start()
  await wait(3500)
  cameras[1]?.lose()
  cameras[1]?.stop()
  await wait(0)
  expect(phase()).toBe('seen')
})

it('lets go of everything when it is left, also of a camera that comes on only then', async () => {
  const { shoot, cameras } = open()
  const opening = shoot.open()
  shoot.close()
  await opening
  await shoot.open()
  shoot.start()
  await wait(4000)
  shoot.close()
  await wait(1000)
  expect(cameras.map(({ on }) => on)).toEqual([false, false])
})
