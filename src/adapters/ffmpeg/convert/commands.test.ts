import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunkCommand, chunkFormat } from '../x264/chunkCommand'
import { codeAmrCommand, extractAmrCommand, pieceCommand, probeCommand, readCommand } from './commands'
import { pictureFilters } from './pictureFilters'

/** All that may ever stand in a command: options, words of ours, numbers, our own paths. Nothing else gets to ffmpeg. */
const allowed = [
  /^-[a-z][a-z0-9_-]*(:[a-z])?$/,
  /^-?\d+(\.\d+)?$/,
  /^0:\d+$/,
  /^\d+x\d+$/,
  /^(file|mov|amr|mp4|json|error|copy|framecrc|aac|libx264|veryfast|ultrafast|yuv420p|rawvideo|passthrough|bt709|tv|192k)$/,
  /^\/(in\/input|streams\.json|packets\.txt|sound\.mp4|sound\.amr|piece\.mp4|frames\.yuv|film\.mp4)$/,
  /^stitchable=1[a-z0-9:=-]*$/,
  /^expr:gte\(t,n_forced\)$/,
  /^[a-z0-9]+(=[a-zA-Z0-9_=:.|\\,()+/*-]*)?(,[a-z0-9]+(=[a-zA-Z0-9_=:.|\\,()+/*-]*)?)*$/,
]
const strangers = (command: readonly string[]) => command.filter((word) => !allowed.some((rule) => rule.test(word)))
const wordAfter = (command: readonly string[], option: string) => command[command.indexOf(option) + 1]

const video = {
  index: 0,
  width: 1920,
  height: 1080,
  pixelAspect: 1,
  isLying: false,
  isInterlaced: true,
  isRgb: false,
  fullRange: false,
  matrix: 'bt2020nc',
  transfer: 'arib-std-b67',
  primaries: 'bt2020',
}
const piece = { start: 5000, end: 9000, origin: 5000, frames: 120 }
const size = { width: 1920, height: 1080 }
const filters = (more: object = {}, rate = 30) => pictureFilters({ video: { ...video, ...more }, size, piece, rate })
const sound = { index: 1, channels: 1, start: -0.005, isAmr: false }
const coding = { container: 'mov', video: 0, seek: 5.001, filters: filters(), level: '4.2' } as const

const all = [
  probeCommand('mov'),
  readCommand({ container: 'mov', video: 0, sound }),
  extractAmrCommand('mov', sound),
  codeAmrCommand(sound),
  pieceCommand(coding),
  chunkCommand(chunkFormat({ width: 1080, height: 1920, framerate: 30000 / 1001, bitrate: 8e6 } as VideoEncoderConfig)),
]

describe('commands', () => {
  it.each(all.map((command) => [command]))('%#: hold nothing but what is allowed', (command) =>
    expect(strangers(command)).toEqual([]),
  )

  it.each(all.map((command) => [command]))('%#: name the format and allow files only, before the input', (command) => {
    const input = command.findIndex((word) => word === '-i' || word === '/in/input')
    expect(wordAfter(command, '-protocol_whitelist')).toBe('file')
    expect(command.indexOf('-protocol_whitelist')).toBeLessThan(input)
    expect(command.indexOf('-f')).toBeGreaterThan(-1)
    expect(command.indexOf('-f')).toBeLessThan(input)
  })

  it('let no name that a file gives its colours into a filter', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (matrix, transfer, primaries) => {
        expect(strangers([filters({ matrix, transfer, primaries })])).toEqual([])
      }),
    ))

  it('make mono as loud on both sides as it was', () => {
    const left = readCommand({ container: 'mov', video: null, sound })
    expect(wordAfter(left, '-af')).toContain('pan=stereo|c0=c0|c1=c0')
    const stereo = readCommand({ container: 'mov', video: null, sound: { ...sound, channels: 2 } })
    expect(wordAfter(stereo, '-af')).not.toContain('pan')
  })
})

describe('pictureFilters', () => {
  it('cut in the track’s own units, before anything else', () =>
    expect(filters()).toMatch(/^trim=start_pts=5000:end_pts=9000,setpts=PTS-5000,/))
  it('go through the table of colours for HDR only', () => {
    expect(filters()).toContain('lut3d')
    expect(filters({ transfer: 'bt709', primaries: 'bt709', matrix: 'bt709' })).not.toContain('lut3d')
  })
  it('leave pictures out above 60 a second only', () => {
    expect(filters({}, 60)).not.toContain('select')
    expect(filters({}, 59.94)).not.toContain('select')
    expect(filters({}, 120)).toContain('select')
  })
  it('say the range of the source, which yuvj and the header tell', () =>
    expect(filters({ transfer: '', primaries: '', matrix: '', fullRange: true })).toContain(
      'in_color_matrix=bt709:in_range=pc',
    ))
})

describe('chunkFormat', () => {
  const frames = (width: number, height: number, framerate: number) =>
    chunkFormat({ width, height, framerate } as VideoEncoderConfig).frames
  it('makes equal chunks of at most a second and 32 MB', () => {
    expect(frames(1080, 1920, 30)).toBe(10)
    expect(frames(720, 1280, 30)).toBe(15)
    expect(frames(1080, 1920, 60)).toBe(10)
    expect(frames(720, 1280, 24)).toBe(24)
  })
})
