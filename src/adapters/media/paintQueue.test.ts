import { beforeEach, describe, expect, it } from 'vitest'
import { asset, clip, film } from '../../project/builders'
import type { Micros } from '../../project/time'
import { createPaintQueue, type Seen } from './paintQueue'

const project = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 10)] })
const frame = (index: number) => Math.ceil((index * 1_000_000) / 30) as Micros

/** A painter that takes as long as it is told, by a clock of its own, and writes down what it was asked for. */
function openQueue() {
  const done: string[] = []
  let [now, cost] = [0, 5]
  let seen: Seen | null = null
  let running: Promise<void> = Promise.resolve()
  const indexOf = (time: Micros) => Math.floor((time * 30) / 1_000_000 + 0.001)
  const take = async (what: string) => {
    done.push(what)
    now += cost
    await null
  }
  const queue = createPaintQueue({
    seen: () => seen,
    now: () => (now * 1000) as Micros,
    milliseconds: () => now,
    painter: {
      paint: async (_, time, __, { painted }) => {
        await take(`paint ${indexOf(time)}`)
        painted(true)
      },
      drawAhead: (_, time) => take(`ahead ${indexOf(time)}`),
      showAhead: () => done.push('show'),
    },
    tell: (message) => {
      if (message.type === 'painted') done.push(`seen ${indexOf(message.time)}`)
    },
  })
  return {
    done,
    queue,
    takes: (milliseconds: number) => {
      cost = milliseconds
    },
    /** The film stands at this frame, or plays there. */
    reach: async (index: number, rate = 1, of = project) => {
      now = frame(index) / 1000
      seen = { project: of, time: frame(index), rate }
      running = Promise.all([running, queue.paint()]).then(() => {})
      await running
    },
    clear: () => done.splice(0),
  }
}

let desk = openQueue()
beforeEach(() => {
  desk = openQueue()
})

describe('while it plays', () => {
  it('draws the next frame before its time, and shows it then', async () => {
    await desk.reach(3)
    await desk.reach(4)
    await desk.reach(5)
    expect(desk.done).toEqual([
      ...['paint 3', 'seen 3', 'ahead 4'],
      ...['show', 'seen 4', 'ahead 5'],
      ...['show', 'seen 5', 'ahead 6'],
    ])
  })
  it('draws those whose time it will be, where drawing takes longer than a frame lasts', async () => {
    desk.takes(90)
    await desk.reach(3)
    for (const index of [6, 9, 12, 15]) await desk.reach(index)
    desk.clear()
    await desk.reach(18)
    const [, next] = /ahead (\d+)/.exec(desk.done.join()) ?? []
    expect(Number(next)).toBeGreaterThan(19)
    desk.clear()
    // Until then nothing else is painted.
    await desk.reach(Number(next) - 1)
    expect(desk.done).toEqual([])
    await desk.reach(Number(next))
    expect(desk.done.slice(0, 2)).toEqual(['show', `seen ${next}`])
  })
  it('paints what it is led to, and not what was drawn for elsewhere', async () => {
    await desk.reach(30)
    desk.queue.restart()
    desk.clear()
    await desk.reach(3)
    expect(desk.done).toEqual(['paint 3', 'seen 3', 'ahead 4'])
  })
  it('paints a film anew that was changed meanwhile', async () => {
    await desk.reach(3)
    desk.clear()
    await desk.reach(4, 1, { ...project, background: '#ffffff' } as typeof project)
    expect(desk.done[0]).toBe('paint 4')
  })
  it('draws nothing beyond the last frame', async () => {
    await desk.reach(299)
    expect(desk.done).toEqual(['paint 299', 'seen 299'])
  })
})

it('draws nothing ahead while it stands, nor faster than the film or backwards', async () => {
  for (const rate of [0, 2, -1]) await desk.reach(3, rate)
  expect(desk.done.filter((what) => what.startsWith('ahead'))).toEqual([])
})

it('paints the newest of what was asked for meanwhile', async () => {
  const first = desk.reach(1, 0)
  const rest = [2, 3, 4].map((index) => desk.reach(index, 0))
  await Promise.all([first, ...rest])
  expect(desk.done).toEqual(['paint 1', 'seen 1', 'paint 4', 'seen 4'])
})
