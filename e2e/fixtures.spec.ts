import { writeFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { hasLocation, isMoovFirst } from './film/boxes'
import { ffmpeg } from './film/ffmpeg'
import { type Frame, frameAt, frames } from './film/frames'
import { frameTimes, probe } from './film/probe'
import { fillBox, readCode } from './film/readBoard'
import { benchFilms, expectAsWritten } from './fixtureCheck'
import type { Box } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { type FilmName, films } from './fixtures/recipes'
import { greenOf, likeness } from './parity/likeness'

// The judge is judged first: it must read from the fixtures what was written into them.

test.setTimeout(180_000)

for (const name of (Object.keys(films) as FilmName[]).filter((film) => !benchFilms.includes(film))) {
  test(`${name}: its frames, colours and beeps`, () => expectAsWritten(name))
}

test('portrait lies, and says so', async () => {
  const { video, rotation } = await probe(await fixture('portrait'))
  expect(video).toMatchObject({
    codec_name: 'h264',
    width: 1920,
    height: 1080,
    pix_fmt: 'yuv420p',
    color_space: 'bt709',
  })
  expect(rotation).toBe(90)
})

test('each is of its kind', async () => {
  expect((await probe(await fixture('hevc'))).video).toMatchObject({ codec_name: 'hevc', codec_tag_string: 'hvc1' })
  const avi = await probe(await fixture('avi'))
  expect([avi.format.format_name, avi.video?.codec_name, avi.audio?.codec_name]).toEqual(['avi', 'mpeg4', 'mp3'])
  const photo = await probe(await fixture('photo'))
  expect(photo.video).toMatchObject({ codec_name: 'mjpeg', width: 1200, height: 900 })
  const music = await probe(await fixture('music'))
  expect(music.audio).toMatchObject({ codec_name: 'pcm_s16le', sample_rate: '48000', channels: 2 })
  const bench = await probe(await fixture('bench'))
  expect(Number(bench.format.size) * 0.8).toBeGreaterThan(6e6)
})

test('vfr keeps its own times', async () => {
  const times = await frameTimes(await fixture('vfr'))
  expect([times[1], times[30], times[31], times[53], times[54], times[55]]).toEqual(
    [1 / 30, 1, 25 / 24, 1 + 23 / 24, 2.5, 2.5625].map((time) => expect.closeTo(time, 4)),
  )
})

test('the header is found where it is', async () => {
  expect(await isMoovFirst(await fixture('portrait'))).toBe(true)
  expect(await isMoovFirst(await fixture('landscape'))).toBe(false)
})

test('a place is found where there is one', async () => {
  expect(await hasLocation(await fixture('gps'))).toBe(true)
  expect(await hasLocation(await fixture('portrait'))).toBe(false)
})

test('the truncated film has a good header and not one frame', async () => {
  const file = await fixture('truncated')
  expect((await probe(file)).video).toMatchObject({ codec_name: 'h264', nb_frames: '120' })
  await expect(async () => {
    for await (const _ of frames(file)) return
    throw new Error('nothing was decoded')
  }).rejects.toThrow()
  await expect(probe(await fixture('halfTruncated'))).rejects.toThrow('moov')
})

test('a code is read from a picture that is cut to another shape, and from no other', async () => {
  const frame = await frameAt(await fixture('landscape'), 7)
  const middle = { width: 608, height: 1080 }
  const left = (frame.width - middle.width) / 2
  const data = new Uint8Array(middle.width * middle.height * 3)
  for (let y = 0; y < middle.height; y++) {
    const start = (y * frame.width + left) * 3
    data.set(frame.data.subarray(start, start + middle.width * 3), y * middle.width * 3)
  }
  const film = { index: 0, ...middle, data }
  expect(readCode(film, fillBox(frame, film))).toBe(7)
  expect(readCode({ ...film, data: data.toReversed() }, fillBox(frame, film))).toBeNull()
  expect(readCode({ ...film, data: data.map(() => 128) }, fillBox(frame, film))).toBeNull()
})

test('pictures are as alike as ffmpeg finds them', async () => {
  const [film, other] = await Promise.all([fixture('texts'), fixture('photo')])
  const [first, second] = [await frameAt(film, 7), await frameAt(film, 90)]
  const photo = await frameAt(other, 0)
  const boxes: readonly Box[] = [
    { x: 0, y: 0, width: 540, height: 960 },
    { x: 126, y: 336, width: 288, height: 96 },
    { x: 31, y: 17, width: 203, height: 46 },
    { x: 160, y: 60, width: 16, height: 16 },
  ]
  for (const [a, b] of [
    [first, second],
    [first, photo],
    [first, first],
  ] as const) {
    for (const box of boxes) {
      const inputs = [a, b].flatMap((frame, index) => {
        const path = test.info().outputPath(`${index}.raw`)
        writeFileSync(path, greens(frame, box))
        return ['-f', 'rawvideo', '-pix_fmt', 'gray', '-s', `${box.width}x${box.height}`, '-i', path]
      })
      const told = await ffmpeg([...inputs, '-lavfi', 'ssim=stats_file=-', '-f', 'null', '-'])
      expect(likeness(a, b, box, greenOf)).toBeCloseTo(Number(/All:(-?[\d.]+)/.exec(told.toString())?.[1]), 5)
    }
  }
})

const greens = (frame: Frame, { x, y, width, height }: Box) =>
  Uint8Array.from({ length: width * height }, (_, at) =>
    greenOf(frame, (y + Math.floor(at / width)) * frame.width + x + (at % width)),
  )
