import { describe, expect, it } from 'vitest'
import { readStreams } from './streams'

const film = { codec_type: 'video', codec_name: 'hevc', index: 0, width: 1920, height: 1080, pix_fmt: 'yuv420p' }
const sound = { codec_type: 'audio', codec_name: 'aac', index: 1, channels: 2, sample_rate: '44100' }
const read = (...streams: readonly object[]) => readStreams(JSON.stringify({ streams, format: { duration: '2.5' } }))
const video = (more: object) => {
  const found = read({ ...film, ...more })?.video
  return typeof found === 'object' ? found : null
}

describe('readStreams', () => {
  it('finds picture, sound and the length for a progress bar', () =>
    expect(read(film, sound)).toMatchObject({
      video: { index: 0, width: 1920 },
      sounds: [{ index: 1 }],
      duration: 2.5,
    }))

  it('does not take a cover for a film', () =>
    expect(read(sound, { ...film, disposition: { attached_pic: 1 } })?.video).toBeNull())

  it('tells a picture in an unknown codec from none', () => {
    expect(read({ ...film, codec_name: undefined }, sound)?.video).toBe('unknown')
    expect(read(sound)?.video).toBeNull()
  })

  it('leaves out sounds that nothing can decode', () =>
    expect(read({ ...sound, codec_name: 'none' }, { ...sound, channels: 0 }, sound)?.sounds).toHaveLength(1))

  it.each([
    [-90, true],
    [90, true],
    [270, true],
    [180, false],
    [0, false],
    [-9223372036854776000, false],
  ])('rotation %d', (rotation, isLying) =>
    expect(video({ side_data_list: [{ side_data_type: 'x' }, { rotation }] })?.isLying).toBe(isLying),
  )

  it.each([
    ['4:3', 4 / 3],
    ['0:1', 1],
    ['1:0', 1],
    ['100000:1', 1],
    [undefined, 1],
  ])('pixels of %s', (sample_aspect_ratio, pixelAspect) =>
    expect(video({ sample_aspect_ratio })?.pixelAspect).toBeCloseTo(pixelAspect),
  )

  it('knows full range by either sign, and fields', () => {
    expect(video({ color_range: 'pc' })?.fullRange).toBe(true)
    expect(video({ pix_fmt: 'yuvj420p' })?.fullRange).toBe(true)
    expect(video({ color_range: 'tv' })?.fullRange).toBe(false)
    expect(video({ field_order: 'tt' })?.isInterlaced).toBe(true)
    expect(video({ field_order: 'progressive' })?.isInterlaced).toBe(false)
  })

  it.each(['', '{', '{}', '{"streams":[]}'])('is null for %j', (json) => expect(readStreams(json)).toBeNull())
})
