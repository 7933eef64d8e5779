import { beeps } from './film/beeps'
import { hasLocation, isMoovFirst } from './film/boxes'
import type { Frame } from './film/frames'
import { frameTimes, probe } from './film/probe'
import { colourAt, colourDistance, readCode } from './film/readBoard'
import { type Box, type PatchName, patches } from './fixtures/board'
import { expect } from './guard'

/** What every film has to be so that it plays everywhere: told by ffprobe. */
export async function expectPlaysEverywhere(path: string, size: { width: number; height: number }, frames: number) {
  const { video, audio, rotation } = await probe(path)
  expect(video).toMatchObject({
    codec_name: 'h264',
    pix_fmt: 'yuv420p',
    color_range: 'tv',
    color_space: 'bt709',
    color_transfer: 'bt709',
    color_primaries: 'bt709',
    ...size,
    r_frame_rate: '30/1',
    avg_frame_rate: '30/1',
    nb_frames: String(frames),
  })
  expect(audio).toMatchObject({ codec_name: 'aac', profile: 'LC', sample_rate: '48000', channels: 2 })
  expect(rotation).toBe(0)
  expect(Math.abs(Number(video?.duration) - frames / 30)).toBeLessThanOrEqual(1 / 30)
  expect(Math.abs(Number(audio?.duration) - frames / 30)).toBeLessThanOrEqual(1 / 30)
  expect(Math.abs(Number(video?.start_time) - Number(audio?.start_time))).toBeLessThanOrEqual(0.02)
  expect(await isMoovFirst(path)).toBe(true)
  expect(await hasLocation(path)).toBe(false)

  const times = await frameTimes(path)
  for (const [index, time] of times.entries()) expect(Math.abs(time - index / 30)).toBeLessThan(0.001)
}

/** The source frame that a frame of the film shows, and its colours within a few levels of the source's. */
export function expectSource(frame: Frame, code: number, picture?: Box) {
  expect(readCode(frame, picture), `frame ${frame.index} of the film`).toBe(code)
  for (const patch of ['red', 'green', 'blue', 'grey', 'skin', 'white', 'black'] as const) {
    expectColour(frame, patch, picture)
  }
}

/** A few levels; for blue what Chrome's own conversion costs on machines without a graphics card (README). */
const closeness = (patch: PatchName) => (patch === 'blue' ? 10 : 5)

function expectColour(frame: Frame, patch: PatchName, picture?: Box) {
  const seen = colourAt(frame, patch, picture)
  const distance = colourDistance(seen, patches[patch].colour)
  expect(distance, `${patch} of frame ${frame.index} is ${seen.map(Math.round)}`).toBeLessThanOrEqual(closeness(patch))
}

/** Beeps where they are expected, to five milliseconds, and no others. */
export async function expectBeeps(path: string, times: readonly number[]) {
  const heard = await beeps(path)
  expect(heard.length, `beeps at ${heard}`).toBe(times.length)
  for (const [index, time] of times.entries()) expect(Math.abs((heard[index] ?? 0) - time)).toBeLessThanOrEqual(0.005)
}

/** The share of a box's pixels that differ clearly between two frames. */
export function differing(a: Frame, b: Frame, box: Box): number {
  let count = 0
  let all = 0
  for (let y = Math.floor(box.y); y < box.y + box.height; y++) {
    for (let x = Math.floor(box.x); x < box.x + box.width; x++) {
      const at = (y * a.width + x) * 3
      all++
      if (Math.abs((a.data[at + 1] ?? 0) - (b.data[at + 1] ?? 0)) > 40) count++
    }
  }
  return count / all
}
