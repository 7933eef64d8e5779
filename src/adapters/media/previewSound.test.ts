import { afterEach, expect, it } from 'vitest'
import { emptyProject } from '../../project/emptyProject'
import type { ProjectId } from '../../project/project'
import { fromSeconds } from '../../project/time'
import { type Stereo, sampleRate } from '../../render/mix'
import { createPreviewSound } from './previewSound'
import type { SoundSource } from './sounds'
import type { FromWorklet, ToWorklet } from './soundWorklet'
import { createStretchedCursor } from './stretchedCursor'

const project = emptyProject('film' as ProjectId, 'Film', 'ky')

/** A tone that rises by 100 Hz a second: its pitch tells where in it one is. */
const rising = (from: number, count: number): Stereo => {
  const channel = Float32Array.from({ length: count }, (_, index) => {
    const time = (from + index) / sampleRate
    return 0.5 * Math.sin(2 * Math.PI * (400 + 50 * time) * time)
  })
  return [channel, channel.slice()]
}

const doors: MessagePort[] = []
afterEach(() => {
  for (const door of doors.splice(0)) door.close()
})

/** A film whose one clip goes at double speed, and an ear that hears all that comes at once. */
function open() {
  const clip = createStretchedCursor({ read: async (from, count) => rising(from, count), close: async () => {} }, 2)
  let rests = 0
  const sounds: SoundSource = { mix: (_, from, count) => clip.read(from, count), rest: async () => void rests++ }
  const sound = createPreviewSound(sounds, () => {})
  const { port1, port2 } = new MessageChannel()
  doors.push(port1, port2)
  sound.connect(port1)

  let enough = () => {}
  let heard: number[] = []
  let run = 0
  port2.onmessage = ({ data }: MessageEvent<ToWorklet>) => {
    if (data.run !== run) heard = []
    run = data.run
    if (!data.block) return
    heard.push(...data.block[0])
    port2.postMessage({ run, heard: heard.length } satisfies FromWorklet)
    if (heard.length >= sampleRate) enough()
  }
  const second = async () => {
    await new Promise<void>((resolve) => (enough = resolve))
    return Float32Array.from(heard.slice(0, sampleRate))
  }
  /** Waits until the ear knows: what is on its way to it still belongs to what was played before. */
  const stop = async () => {
    sound.stop()
    await expect.poll(() => heard.length).toBe(0)
  }
  return { sound, second, stop, rests: () => rests }
}

const quietest = (samples: Float32Array) =>
  Math.min(...Array.from({ length: 50 }, (_, part) => samples.subarray(part * 960, (part + 1) * 960)).map(loudness))
const loudness = (part: Float32Array) => Math.sqrt(part.reduce((sum, value) => sum + value ** 2, 0) / part.length)
const pitch = (samples: Float32Array) =>
  samples.reduce((count, value, index) => count + Number(value >= 0 && (samples[index - 1] ?? 1) < 0), 0)

it('a clip at double speed sounds without a gap, each time that it is stopped, sought and played again', async () => {
  const { sound, second, stop } = open()
  for (const start of [0, 3, 0.5, 2]) {
    sound.start(project, fromSeconds(start), 1)
    const samples = await second()
    await stop()
    expect(quietest(samples)).toBeGreaterThan(0.33)
    // The middle of this second of film is the source at twice that time.
    expect(Math.abs(pitch(samples) - (400 + 200 * (start + 0.5)))).toBeLessThan(8)
  }
})

it('the film itself can go at double rate, and keeps its pitch', async () => {
  const { sound, second, stop } = open()
  sound.start(project, fromSeconds(1), 2)
  const samples = await second()
  await stop()
  expect(quietest(samples)).toBeGreaterThan(0.3)
  expect(Math.abs(pitch(samples) - (400 + 200 * 2))).toBeLessThan(8)
})

it('lets go of what it holds once it stands, and not while it goes on from another place', async () => {
  const { sound, second, rests } = open()
  sound.start(project, fromSeconds(0), 1)
  await second()
  sound.start(project, fromSeconds(3), 1)
  await second()
  expect(rests()).toBe(0)
  sound.stop()
  await expect.poll(rests).toBe(1)
})
