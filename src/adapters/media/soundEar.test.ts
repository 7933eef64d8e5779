import { expect, it } from 'vitest'
import { dropFirst } from './dropFirst'
import { createSoundEar, type FromEar } from './soundEar'

const bite = 128

/** The samples of a microphone are the numbers of their moments, so that it can be seen which of them were taken. */
function open() {
  const told: FromEar[] = []
  const ear = createSoundEar((heard) => told.push(heard))
  let moment = 0
  const hear = (played: number) => {
    ear.hear(
      Float32Array.from({ length: bite }, () => ++moment / 1e6),
      played,
      bite,
    )
  }
  const taken = (run: number) =>
    told.filter((heard) => heard.run === run).flatMap(({ samples }) => [...samples].map((one) => Math.round(one * 1e6)))
  return { ear, hear, told, taken }
}

it('takes what comes in while the film runs, and only then', () => {
  const { ear, hear, told, taken } = open()
  ear.next(1)
  for (const played of [0, 0, bite, bite, 40, 0, bite]) hear(played)
  ear.next(2)
  const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)
  expect(taken(1)).toEqual([...from(257, 256), ...from(513, 40), ...from(769, 128)])
  expect(told.map(({ run, ended }) => [run, ended])).toEqual([[1, true]])
})

it('loses nothing between its reports, and counts silence where no microphone sends yet', () => {
  const { ear, hear, told, taken } = open()
  ear.next(5)
  ear.hear(undefined, bite, bite)
  for (let bites = 0; bites < 50; bites++) hear(bite)
  ear.next(6)
  expect(taken(5)).toEqual([...Array(bite).fill(0), ...Array.from({ length: 50 * bite }, (_, index) => index + 1)])
  expect(told.filter(({ ended }) => ended).length).toBe(1)
})

it('tells how loud it is while the film stands as well', () => {
  const { hear, told } = open()
  for (let bites = 0; bites < 16; bites++) hear(0)
  expect(told.map(({ samples, peak, ended }) => [samples.length, Math.round(peak * 1e6), ended])).toEqual([
    [0, 2048, false],
  ])
})

it('the way to the ear and back is taken off each run once', () => {
  const onTime = dropFirst(() => 100)
  const heard = (run: number, length: number) =>
    onTime({ run, peak: 0, ended: false, samples: new Float32Array(length) }).samples.length
  expect([heard(1, 0), heard(1, 60), heard(1, 60), heard(1, 60)]).toEqual([0, 0, 20, 60])
  expect([heard(2, 300), heard(2, 10)]).toEqual([200, 10])
})
