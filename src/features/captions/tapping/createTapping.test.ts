import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { open } from '../../../commands/testStudio'
import { layScript } from '../../../edits/captionsLay'
import { asset, clip, film } from '../../../project/builders'
import { layout } from '../../../project/layout'
import type { CueId, Project } from '../../../project/project'
import { type Micros, fromSeconds as s } from '../../../project/time'
import { createTapping } from './createTapping'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const bare = film({ assets: [asset('v', 20)], main: [clip('a', 'v', 0, 20)] })
const script = layScript(bare, { lines: ['а', 'б', 'в', 'г'].map((text) => ({ id: text as CueId, text })), at: s(0) })

const start = () => {
  const desk = open(script)
  const tapping = createTapping(desk.studio, layout(script).cues)
  const close = tapping.open()
  tapping.tap(performance.now())
  vi.advanceTimersByTime(3000)
  return { ...desk, tapping, close }
}
type Desk = ReturnType<typeof start>

const at = ({ playback }: Desk, seconds: number) => playback.store.setState({ time: s(seconds) as Micros })
/** Pressed a little after it was heard, as people do. */
const press = (desk: Desk, seconds: number, what: 'tap' | 'hush' = 'tap') => {
  at(desk, seconds + 0.15)
  desk.tapping[what](performance.now())
}
const read = (project: Project) =>
  layout(project).cues.map(({ cue: { text }, span }) => {
    const t = (time: number) => Math.round(time / 1e4) / 100
    return `${text} ${t(span.start)}-${t(span.end)}`
  })
const kept = ({ editor }: Desk) => read(editor.getState().project)
const seen = ({ editor }: Desk) => read(editor.getState().draft?.project ?? editor.getState().project)

it('counts down, then plays from where the lines begin', () => {
  const desk = open(script)
  const tapping = createTapping(desk.studio, layout(script).cues)
  tapping.open()
  tapping.tap(performance.now())
  expect(tapping.store.getState()).toMatchObject({ phase: 'counting', count: 3 })
  vi.advanceTimersByTime(2000)
  expect(tapping.store.getState().count).toBe(1)
  expect(desk.playback.getState().playing).toBe(false)
  vi.advanceTimersByTime(1000)
  expect(desk.playback.getState().playing).toBe(true)
  expect(tapping.store.getState().phase).toBe('running')
})

it('begins the next line with each press, and ends the one before; all is one step', () => {
  const desk = start()
  for (const time of [1, 3, 4, 6]) press(desk, time)
  expect(seen(desk)).toEqual(['а 1-3', 'б 3-4', 'в 4-6', 'г 6-20'])
  press(desk, 7)
  expect(kept(desk)).toEqual(['а 1-3', 'б 3-4', 'в 4-6', 'г 6-7'])
  expect(desk.tapping.store.getState().phase).toBe('over')
  expect(desk.editor.getState()).toMatchObject({ draft: null, past: [{ label: 'captionTaps' }] })
  desk.editor.undo()
  expect(desk.editor.getState().project).toBe(script)
})

it('shows the line that is being said, and no other', () => {
  const desk = start()
  expect(seen(desk)[0]).toBe('а 19.87-19.9')
  press(desk, 2)
  expect(seen(desk).slice(0, 2)).toEqual(['а 2-19.9', 'б 19.9-19.93'])
})

it('keeps each press at once, and loses no line that has none', () => {
  const desk = start()
  press(desk, 1)
  press(desk, 6)
  expect(kept(desk)).toEqual(['а 1-6', 'б 6-10', 'в 10-15', 'г 15-20'])
  at(desk, 8)
  desk.close()
  expect(kept(desk)).toEqual(['а 1-6', 'б 6-8', 'в 10-15', 'г 15-20'])
})

it('lets a line end before the next begins', () => {
  const desk = start()
  press(desk, 1)
  press(desk, 2, 'hush')
  press(desk, 5)
  expect(seen(desk).slice(0, 1)).toEqual(['а 1-2'])
  at(desk, 6)
  desk.tapping.finish()
  expect(kept(desk).slice(0, 2)).toEqual(['а 1-2', 'б 5-6'])
})

it('goes one line back', () => {
  const desk = start()
  press(desk, 1)
  press(desk, 3)
  desk.tapping.back()
  expect(desk.tapping.store.getState()).toMatchObject({ begun: 1, open: true })
  expect(desk.playback.getState().time).toBe(s(1))
  press(desk, 4)
  expect(kept(desk)[0]).toBe('а 1-4')
  expect(desk.editor.getState().past.length).toBe(1)
})

it('begins anew as if nothing had been pressed', () => {
  const desk = start()
  press(desk, 1)
  desk.tapping.restart()
  expect(desk.editor.getState()).toMatchObject({ project: script, past: [] })
  expect(desk.tapping.store.getState()).toMatchObject({ phase: 'counting', begun: 0 })
})

it('is over when the film is', () => {
  const desk = start()
  press(desk, 1)
  at(desk, 20)
  desk.playback.store.setState({ playing: false })
  expect(desk.tapping.store.getState().phase).toBe('over')
  expect(layout(desk.editor.getState().project).cues.length).toBe(4)
})

it('stands while the film was halted, and goes on with the next press', () => {
  const desk = start()
  at(desk, 3)
  desk.playback.pause()
  expect(desk.tapping.store.getState().phase).toBe('standing')
  desk.tapping.tap(performance.now())
  expect(desk.tapping.store.getState()).toMatchObject({ phase: 'running', begun: 0 })
})

it('leaves no trace where nothing was pressed', () => {
  const desk = start()
  desk.close()
  expect(desk.editor.getState()).toMatchObject({ project: script, draft: null, past: [] })
})
