import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { open } from '../../../commands/testStudio'
import { asset, clip, cue, film, on } from '../../../project/builders'
import { layout } from '../../../project/layout'
import { type Micros, fromSeconds as s } from '../../../project/time'
import { createTyping } from './createTyping'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const bare = film({ assets: [asset('v', 20)], main: [clip('a', 'v', 0, 20)] })
const start = (project = bare) => {
  const desk = open(project)
  const typing = createTyping(desk.studio)
  return { ...desk, typing, close: typing.open() }
}
type Desk = ReturnType<typeof start>

/** The film has come to this time, as the player tells it: picture by picture. */
const at = ({ playback }: Desk, seconds: number) => {
  while (playback.getState().time < s(seconds)) {
    playback.store.setState({ time: Math.min(s(seconds), playback.getState().time + 100_000) as Micros })
  }
}
const type = (desk: Desk, text: string) => {
  for (let end = 1; end <= text.length; end++) desk.typing.type(text.slice(0, end), performance.now())
}
const enter = ({ typing }: Desk) => typing.finish(performance.now())
const read = ({ editor }: Desk) =>
  layout(editor.getState().project).cues.map(({ cue: { text }, span }) => {
    const t = (time: number) => Math.round(time / 1e4) / 100
    return `${text} ${t(span.start)}-${t(span.end)}`
  })

it('ends a phrase with Enter and begins the next there; each is one step', () => {
  const desk = start()
  at(desk, 0.5)
  type(desk, 'Баш бармак')
  at(desk, 2)
  enter(desk)
  at(desk, 2.6)
  type(desk, 'бадал жүрөк')
  at(desk, 4)
  enter(desk)
  expect(read(desk)).toEqual(['Баш бармак 0-2', 'бадал жүрөк 2-4'])
  expect(desk.editor.getState().past.map(({ label }) => label)).toEqual(['caption', 'caption'])
  desk.editor.undo()
  expect(read(desk)).toEqual(['Баш бармак 0-2'])
})

it('begins a little before the first letter where there was silence', () => {
  const desk = start()
  at(desk, 5)
  type(desk, 'Салам')
  at(desk, 6)
  enter(desk)
  expect(read(desk)).toEqual(['Салам 4.7-6'])
})

it('begins where one goes in the film', () => {
  const desk = start()
  at(desk, 1)
  desk.playback.seek(s(8))
  at(desk, 9)
  type(desk, 'Салам')
  at(desk, 10)
  enter(desk)
  expect(read(desk)).toEqual(['Салам 8-10'])
})

it('shows the words while they are typed, and keeps them when the keys rest', () => {
  const desk = start()
  type(desk, 'Сал')
  expect(desk.editor.getState().draft?.project.captions.cues.map(({ text }) => text)).toEqual(['Сал'])
  expect(desk.editor.getState().project).toBe(bare)
  vi.advanceTimersByTime(600)
  expect(read(desk)).toEqual(['Сал 0-10'])
  type(desk, 'Салам')
  at(desk, 1.5)
  enter(desk)
  expect(read(desk)).toEqual(['Салам 0-1.5'])
  expect(desk.editor.getState().past.length).toBe(1)
})

it('leaves no trace of what was deleted again', () => {
  const desk = start()
  type(desk, 'С')
  vi.advanceTimersByTime(600)
  desk.typing.type('', performance.now())
  expect(desk.editor.getState().project).toBe(bare)
  expect(desk.editor.getState().past).toEqual([])
})

it('lasts long enough to be read where Enter came at once', () => {
  const desk = start()
  at(desk, 3)
  type(desk, 'Ой!')
  at(desk, 3.1)
  enter(desk)
  expect(read(desk)).toEqual(['Ой! 2.7-3.4'])
})

it('waits while keys are pressed, if it is asked to, and goes on when they rest', () => {
  const desk = start()
  desk.typing.setPausing(true)
  desk.playback.play()
  at(desk, 2)
  type(desk, 'Салам')
  expect(desk.playback.getState().playing).toBe(false)
  vi.advanceTimersByTime(1000)
  type(desk, 'Салам, эже')
  vi.advanceTimersByTime(1000)
  expect(desk.playback.getState().playing).toBe(false)
  vi.advanceTimersByTime(300)
  expect(desk.playback.getState().playing).toBe(true)
  type(desk, 'Салам, эжеке')
  enter(desk)
  expect(desk.playback.getState().playing).toBe(true)
})

it('keeps the words in the field where the film has no room for them', () => {
  const desk = start(film({ assets: [asset('v', 2)], main: [clip('a', 'v', 0, 2)], cues: [cue('1', on('a', 0, 2))] }))
  type(desk, 'Артык')
  enter(desk)
  expect(desk.typing.store.getState()).toMatchObject({ full: true, text: 'Артык' })
  expect(read(desk)).toEqual(['1 0-2'])
})

it('keeps what is half typed when it is closed', () => {
  const desk = start()
  at(desk, 1)
  type(desk, 'Жарым')
  at(desk, 2)
  desk.close()
  expect(read(desk)).toEqual(['Жарым 0-2'])
  expect(desk.editor.getState().draft).toBeNull()
})
