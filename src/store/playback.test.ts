import { beforeEach, describe, expect, it } from 'vitest'
import type { Player, PlayerEvent, Rate } from '../ports/player'
import { asset, clip, film } from '../project/builders'
import { fromSeconds, type Micros } from '../project/time'
import { createEditor } from './editor'
import { createPlayback } from './playback'

/** A player that does as it is told at once, and writes down what that was. Its time goes by when it is told to. */
function openPlayer() {
  const told: string[] = []
  let emit = (_: PlayerEvent) => {}
  let rate: Rate = 1
  const tell = (playing: boolean) => emit({ type: 'playing', playing, rate })
  const player = {
    play: (asked = 1, until) => {
      told.push(`play ${asked}${until === undefined ? '' : ` until ${until / 1e6}`}`)
      rate = asked
      tell(true)
    },
    pause: () => {
      told.push('pause')
      tell(false)
    },
    seek: (time) => told.push(`seek ${time / 1e6}`),
    on: (listener) => {
      emit = listener
      return () => {}
    },
  } as Partial<Player> as Player
  return {
    player,
    told,
    reach: (seconds: number) => emit({ type: 'time', time: fromSeconds(seconds) }),
    end: () => tell(false),
  }
}

const tenSeconds = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 10)] })
const open = (project = tenSeconds) => {
  const { player, ...seen } = openPlayer()
  return { playback: createPlayback(createEditor(project), player), ...seen }
}

let { playback, told, reach, end } = open()
beforeEach(() => {
  ;({ playback, told, reach, end } = open())
})
const state = () => {
  const { playing, rate } = playback.getState()
  return playing ? rate : 'stands'
}

describe('play and pause', () => {
  it('plays at the rate of the film, and pauses', () => {
    playback.toggle()
    expect(state()).toBe(1)
    playback.toggle()
    expect(state()).toBe('stands')
  })
  it('begins again at the end', () => {
    reach(10)
    playback.play()
    expect(told).toEqual(['seek 0', 'play 1'])
  })
  it('does nothing in an empty film', () => {
    ;({ playback, told } = open(film({})))
    playback.play()
    playback.shuttle(1)
    playback.shuttle(-1)
    playback.playRange({ start: 0 as Micros, end: fromSeconds(1) })
    expect(told).toEqual([])
  })
})

describe('shuttling', () => {
  const presses: [string, readonly (-1 | 1)[], Rate][] = [
    ['L', [1], 1],
    ['L L', [1, 1], 2],
    ['L L L', [1, 1, 1], 4],
    ['L L L L', [1, 1, 1, 1], 4],
    ['J', [-1], -1],
    ['J J J J', [-1, -1, -1, -1], -4],
    ['L L J', [1, 1, -1], 1],
    ['L J', [1, -1], -1],
    ['J J L L L', [-1, -1, 1, 1, 1], 2],
  ]
  it.each(presses)('%s', (_, directions, rate) => {
    reach(5)
    for (const direction of directions) playback.shuttle(direction)
    expect(state()).toBe(rate)
  })
  it('tells the player nothing when it goes as fast as it can', () => {
    for (let press = 0; press < 9; press++) playback.shuttle(1)
    expect(told).toEqual(['play 1', 'play 2', 'play 4'])
  })
  it('goes on from a play, and is slow again after a pause', () => {
    playback.play()
    playback.shuttle(1)
    expect(state()).toBe(2)
    playback.pause()
    expect(playback.getState().rate).toBe(1)
    playback.toggle()
    expect(state()).toBe(1)
  })
  it('stays at the start, where nothing lies before', () => {
    playback.shuttle(-1)
    expect(told).toEqual([])
  })
})

describe('playing a range', () => {
  it('goes to its start and stops at its end', () => {
    playback.playRange({ start: fromSeconds(2), end: fromSeconds(4) })
    expect(told).toEqual(['seek 2', 'play 1 until 4'])
  })
  it('ends with the film', () => {
    playback.playRange({ start: fromSeconds(2), end: fromSeconds(40) })
    expect(told).toEqual(['seek 2', 'play 1 until 10'])
  })
  it('is nothing behind the end of the film', () => {
    playback.playRange({ start: fromSeconds(12), end: fromSeconds(40) })
    expect(told).toEqual([])
  })

  const sample = { start: fromSeconds(2), end: fromSeconds(4), rest: fromSeconds(3) }
  it('goes to where it rests at its end, also in the midst of another one', () => {
    playback.playRange({ ...sample, end: fromSeconds(6) })
    playback.playRange(sample)
    end()
    expect(told.slice(2)).toEqual(['pause', 'seek 2', 'play 1 until 4'])
    reach(4)
    end()
    expect(told.at(-1)).toBe('seek 3')
    expect(state()).toBe('stands')
  })
  it.each([
    ['paused', () => playback.pause(), 'pause'],
    ['led elsewhere', () => playback.seek(fromSeconds(8)), 'seek 8'],
    ['played on', () => playback.play(), 'play 1'],
  ])('stays where it is once it was %s by hand', (_, hand, last) => {
    playback.playRange(sample)
    reach(2.5)
    hand()
    reach(8)
    end()
    expect(told.at(-1)).toBe(last)
  })
})

it('a step stops what plays', () => {
  reach(1)
  playback.shuttle(1)
  playback.step(1)
  expect(state()).toBe('stands')
  expect(told.at(-1)).toBe('seek 1.033334')
})
