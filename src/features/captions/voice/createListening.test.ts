import { expect, it } from 'vitest'
import { open } from '../../../commands/testStudio'
import { layScript } from '../../../edits/captionsLay'
import type { MediaReader } from '../../../ports/mediaReader'
import { asset, clip, film } from '../../../project/builders'
import { layout } from '../../../project/layout'
import type { CueId } from '../../../project/project'
import { fromSeconds as s, toSeconds } from '../../../project/time'
import { findVoice, type Levels } from '../../../subtitles/findVoice'
import { placeScript as placeInRoom } from '../../../subtitles/placeScript'
import { createListening } from './createListening'

const bare = film({ assets: [asset('v', 20)], main: [clip('a', 'v', 0, 20)] })
const texts = ['Баш бармак.', 'Бадал жүрөк.']
const script = layScript(bare, { lines: texts.map((text) => ({ id: text as CueId, text })), at: s(0) })

/** Loud between these seconds of twenty, wavering as syllables do, and nearly still between them. */
function levelsOf(...loud: readonly (readonly [number, number])[]): Levels {
  const perSecond = 100
  const isLoud = (time: number) => loud.some(([from, to]) => time >= from && time < to)
  const voice = (time: number) => 0.02 + 0.3 * Math.sin(Math.PI * 4 * time) ** 2
  const values = Float32Array.from({ length: 20 * perSecond }, (_, index) => {
    const time = index / perSecond
    return isLoud(time) ? voice(time) : 0.001
  })
  return { perSecond, values }
}

function listen(levels: Levels | null) {
  const desk = open(script)
  const signals: AbortSignal[] = []
  const placeScript: MediaReader['placeScript'] = async (_, { phrases, room }, { signal, progress }) => {
    signals.push(signal)
    progress(0.5)
    return levels && placeInRoom(phrases, findVoice(levels), room)
  }
  const reader = { placeScript } as unknown as MediaReader
  const listening = createListening({ editor: desk.editor, reader }, layout(script).cues)
  return { ...desk, listening, signals, close: listening.open() }
}
const starts = ({ editor }: ReturnType<typeof listen>) =>
  layout(editor.getState().project).cues.map(({ span }) => toSeconds(span.start))
const settled = () => new Promise((resolve) => setTimeout(resolve))

it('puts each line where it is said, as one step', async () => {
  const desk = listen(levelsOf([3, 4.5], [9, 10.5]))
  expect(desk.listening.store.getState()).toEqual({ step: 'listening', share: 0.5 })
  await settled()
  expect(desk.listening.store.getState()).toEqual({ step: 'placed', by: 'voice' })
  const [first = 0, second = 0] = starts(desk)
  expect(Math.abs(first - 3)).toBeLessThan(0.3)
  expect(Math.abs(second - 9)).toBeLessThan(0.3)
  desk.editor.undo()
  expect(desk.editor.getState().project).toBe(script)
})

it.each([
  ['nobody speaks', levelsOf()],
  ['nothing could be heard', null],
])('says so where %s, and then shares the film out', async (_, levels) => {
  const desk = listen(levels)
  await settled()
  expect(desk.listening.store.getState()).toEqual({ step: 'silent' })
  expect(desk.editor.getState().project).toBe(script)
  desk.listening.share()
  expect(desk.listening.store.getState()).toEqual({ step: 'placed', by: 'share' })
  expect(layout(desk.editor.getState().project).cues.length).toBe(texts.length)
})

it('does nothing any more once it was cancelled', async () => {
  const desk = listen(levelsOf([3, 4.5], [9, 10.5]))
  desk.close()
  await settled()
  expect(desk.signals[0]?.aborted).toBe(true)
  expect(desk.editor.getState()).toMatchObject({ project: script, past: [] })
})
