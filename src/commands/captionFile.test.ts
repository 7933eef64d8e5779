import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../project/builders'
import type { Cue } from '../project/project'
import { readSubtitles } from '../subtitles/readSubtitles'
import { captionFile } from './captionFile'

const words: Cue = { ...cue('2', on('a', 3, 2), 'бир эки'), words: [0, 0.5], speaker: 1 }
/** The first was trimmed to half beneath its beginning; it is at twice the speed. */
const project = film({
  assets: [asset('v', 20)],
  main: [clip('a', 'v', 1, 8, { speed: 2 })],
  cues: [{ ...cue('1', on('a', 0, 2), 'Баш бармак'), words: [0, 0.75] }, words],
})
const nameOf = (speaker: number) => `${speaker + 1}-сүйлөөчү`

describe('a file of captions', () => {
  it('has them as they are in the film', () => {
    expect(captionFile(project, 'srt', nameOf)).toBe(
      '1\r\n00:00:00,000 --> 00:00:00,500\r\nБаш бармак\r\n\r\n2\r\n00:00:01,000 --> 00:00:02,000\r\nбир эки\r\n',
    )
  })

  it('has the words and speakers too, where its kind can', () => {
    const vtt = captionFile(project, 'vtt', nameOf)
    expect(vtt).toContain('<v 2-сүйлөөчү>бир <00:00:01.500>эки')
    expect(vtt).toContain('Баш <00:00:00.250>бармак')
  })

  it.each(['srt', 'vtt'] as const)('is read again as it was: %s', (format) => {
    const read = readSubtitles(new TextEncoder().encode(captionFile(project, format, nameOf)))
    const cues = 'value' in read ? read.value.cues : []
    expect(cues.map(({ span, text }) => [text, span.start / 1e6, span.end / 1e6])).toEqual([
      ['Баш бармак', 0, 0.5],
      ['бир эки', 1, 2],
    ])
  })
})
