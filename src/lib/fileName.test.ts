import { describe, expect, it } from 'vitest'
import { fileName } from './fileName'

describe('fileName', () => {
  it('keeps Kyrgyz letters and spaces', () =>
    expect(fileName('Бармак оюну · ңөү', 'mp4')).toBe('Бармак оюну · ңөү.mp4'))
  it('composes letters', () => expect(fileName('и\u0306', 'mp4')).toBe('й.mp4'))
  it('leaves out what systems forbid', () =>
    expect(fileName('a/b\\c:d*e?"f<g>h|\n', 'mp4')).toBe('a b c d e f g h.mp4'))
  it('lets nothing turn the name round', () => expect(fileName('gpj\u202e4pm', 'mp4')).toBe('gpj 4pm.mp4'))
  it('does not hide the file', () => expect(fileName('..  .secret. ', 'mp4')).toBe('secret.mp4'))
  it('does not end twice', () => expect(fileName('clip.MP4', 'mp4')).toBe('clip.mp4'))
  it('has a name for nothing', () => expect(fileName(' ?? ', 'mp4')).toBe('video.mp4'))
  it('never cuts a sign in two', () => expect(fileName('😀'.repeat(100), 'mp4')).toBe(`${'😀'.repeat(80)}.mp4`))
})
