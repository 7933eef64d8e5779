import { expect, test } from 'playwright/test'
import { beeps } from './film/beeps'
import { hasLocation, isMoovFirst } from './film/boxes'
import { frameAt, frames } from './film/frames'
import { frameTimes, probe } from './film/probe'
import { colourAt, colourDistance, fillBox, readCode } from './film/readBoard'
import { type PatchName, patches } from './fixtures/board'
import { fixture } from './fixtures/fixture'
import { beepsOf, type FilmName, films, frameCount } from './fixtures/recipes'

// The judge is judged first: it must read from the fixtures what was written into them.

test.setTimeout(180_000)

for (const name of Object.keys(films) as FilmName[]) {
  test(`${name}: its frames, colours and beeps`, async () => {
    const file = await fixture(name)
    const { size, streams } = await probe(file)
    expect(size).toEqual(films[name].size)

    const read: (number | null)[] = []
    for await (const frame of frames(file)) read.push(readCode(frame))
    expect(read).toEqual(Array.from({ length: frameCount(name) }, (_, number) => number))

    const last = await frameAt(file, frameCount(name) - 1)
    for (const patch of Object.keys(patches) as PatchName[]) {
      expect.soft(colourDistance(colourAt(last, patch), patches[patch].colour), patch).toBeLessThanOrEqual(4)
    }

    const expected = beepsOf(name)
    expect(streams).toHaveLength(expected.length > 0 ? 2 : 1)
    const heard = expected.length > 0 ? await beeps(file) : []
    expect(heard).toHaveLength(expected.length)
    expected.forEach((time, index) => {
      expect(heard[index]).toBeCloseTo(time, 3)
    })
  })
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
