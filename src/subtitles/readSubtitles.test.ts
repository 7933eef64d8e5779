import { describe, expect, it } from 'vitest'
import { longestText } from '../project/cleanText'
import { readSubtitles } from './readSubtitles'

const read = (text: string) => {
  const outcome = readSubtitles(new TextEncoder().encode(text))
  if ('refused' in outcome) return { refused: outcome.refused }
  const { cues, left } = outcome.value
  return {
    /** Seconds, then the words. */
    cues: cues.map(({ span, text }) => [span.start / 1e6, span.end / 1e6, text]),
    left: Object.fromEntries(left.map(({ code, count }) => [code, count])),
    speakers: cues.map(({ speaker }) => speaker),
    words: cues.map(({ words }) => words?.map((start) => start / 1e6)),
  }
}
const srt = (...words: string[]) =>
  words.map((text, at) => `${at + 1}\n00:00:0${at * 2},000 --> 00:00:0${at * 2 + 1},000\n${text}\n`).join('\n')
const vtt = (text: string) => `WEBVTT\n\n00:00.000 --> 00:04.000\n${text}\n`
const ass = (...events: string[]) => `[Script Info]\n[Events]\nFormat: Start, End, Name, Text\n${events.join('\n')}\n`

describe('SRT', () => {
  it.each(['\n', '\r\n', '\r', '\r\r\n'])('reads lines that end with %j', (end) => {
    const told = read(srt('Бир\nэки', '2', 'үч').replaceAll('\n', end))
    expect(told).toMatchObject({
      cues: [
        [0, 1, 'Бир\nэки'],
        [2, 3, '2'],
        [4, 5, 'үч'],
      ],
      left: {},
    })
  })
  it('needs neither numbers nor blank lines', () =>
    expect(read('00:01,0 --> 00:02,0\nбир\n00:02,0 --> 00:03,0\n7\n\n00:04,0 --> 00:05,0\nэки').cues).toEqual([
      [1, 2, 'бир'],
      [2, 3, '7'],
      [4, 5, 'эки'],
    ]))
  it('keeps what follows a blank line, and an arrow that is no time', () =>
    expect(read(srt('бир\n\nэки\nүй --> мектеп')).cues).toEqual([[0, 1, 'бир\nэки\nүй --> мектеп']]))
  it('takes places away', () =>
    expect(read('00:01,0 --> 00:02,0 X1:40 X2:600\nбир')).toMatchObject({
      cues: [[1, 2, 'бир']],
      left: { styling: 1 },
    }))
})

describe('words', () => {
  it.each([
    ['<b>бир</b> <font color="red">эки</font>', 'бир эки', true],
    ['{\\an8}бир', 'бир', true],
    ['{бир} { \\an8}', '{бир} { \\an8}', false],
    ['<img src=x onerror=alert(1)>бир</script>', 'бир', true],
    ['2 < 3 & 4 > 1', '2 < 3 & 4 > 1', false],
    ['&lt;b&gt; &amp;lt; &#1085;&#x4A3;&nbsp;и', '<b> &lt; нң\u00a0и', false],
    ['&#0;&#xD800;&bogus;бир', '&bogus;бир', false],
    ['бир<br>эки<br/>үч', 'бир\nэки\nүч', false],
    ['бир <b', 'бир <b', false],
    ['\u202eбир\u0007', 'бир', false],
    ['и\u0306', 'й', false],
    ['  бир  \n \t \n эки', 'бир\nэки', false],
  ])('%j is %j', (text, bare, styled) =>
    expect(read(srt(text))).toMatchObject({ cues: [[0, 1, bare]], left: styled ? { styling: 1 } : {} }),
  )
  it('are cut where they are a book', () => {
    const told = read(srt('ө'.repeat(100_000)))
    expect(told.left).toEqual({ long: 1 })
    expect(told.cues?.[0]?.[2]).toBe('ө'.repeat(longestText))
  })
})

describe('VTT', () => {
  it('has remarks, styles, names of captions and places', () => {
    const file = `\ufeffWEBVTT - Кино\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\n00:00 is a time\n\nREGION\nid:a\n
biri\n00:01.000 --> 00:02.000 line:0\nбир\n\nNOTE жок\n\nkiyinki\n00:02.000 --> 00:03.000\n<i>эки</i>\n`
    expect(read(file)).toMatchObject({
      cues: [
        [1, 2, 'бир'],
        [2, 3, 'эки'],
      ],
      left: { styling: 4, notes: 2 },
    })
  })
  it('names who speaks', () => {
    expect(read(vtt('<v Айгүл>Салам!</v>'))).toMatchObject({ cues: [[0, 4, 'Салам!']], speakers: ['Айгүл'], left: {} })
    expect(read(vtt('<v.loud R&amp;D  бөлүмү>Салам!'))).toMatchObject({ speakers: ['R&D бөлүмү'] })
  })
  it('parts two who speak at once', () =>
    expect(read(vtt('<v A>Салам!</v> <v B>Салам.'))).toMatchObject({
      cues: [[0, 4, 'Салам!\nСалам.']],
      speakers: [undefined],
    }))
  it('tells when words begin', () => {
    expect(read(vtt('бир <00:01.000>эки <00:03.000><c>үч</c>')).words).toEqual([[0, 1, 3]])
    expect(read(vtt('<00:01.000>бир экии <00:03.000>үч')).words).toEqual([
      [1, 1.8889, 3].map((s) => expect.closeTo(s, 3)),
    ])
  })
  it('bends times of words that run back or out', () =>
    expect(read(vtt('бир <00:03.000>эки <00:01.000>үч <09:00:00.000>төрт')).words).toEqual([[0, 3, 3, 4]]))
})

describe('ASS', () => {
  it('has its own columns, with commas in the last', () =>
    expect(
      read('[V4+ Styles]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.50,Default,Айгүл,0,0,0,,Бир, эки\\Nүч{ignored}'),
    ).toMatchObject({ cues: [[1, 2.5, 'Бир, эки\nүч']], speakers: ['Айгүл'], left: {} }))
  it('leaves orders, drawings, fonts and remarks out', () => {
    const file = `${ass(
      'Dialogue: 0:00:01.00,0:00:02.00,,{\\fs99999\\t(0,1,\\fscx1)}бир',
      'Dialogue: 0:00:02.00,0:00:03.00,,{\\p1}m 0 0 l 9 9{\\p0}',
      'Dialogue: 0:00:03.00,0:00:04.00,,эки {\\pos(1,2)\\p2}m 0 0{\\p0}үч',
      'Comment: 0:00:03.00,0:00:04.00,,жок',
    )}[Fonts]\nfontname: a.ttf\nM,0-->,0:00\n`
    expect(read(file)).toMatchObject({
      cues: [
        [1, 2, 'бир'],
        [3, 4, 'эки үч'],
      ],
      left: { styling: 2, drawing: 2, notes: 1, attached: 1 },
    })
  })
  it('sings', () =>
    expect(read(ass('Dialogue: 0:00:01.00,0:00:03.00,,{\\k50}Ба{\\k50}лам {\\kf50}кел-{\\k50}кел'))).toMatchObject({
      cues: [[1, 3, 'Балам кел-кел']],
      words: [[0, 1]],
      left: {},
    }))
})

describe('times', () => {
  it.each([
    ['-00:00:02,000 --> 00:00:01,000', [0, 1], { mended: 1 }],
    ['00:00:05,000 --> 00:00:04,000', [5, 7], { mended: 1 }],
    ['00:00:05,000 --> 00:00:05,000', [5, 7], { mended: 1 }],
    ['00:00:05,000 --> never', [5, 7], { mended: 1 }],
  ])('%s becomes %j', (times, span, left) =>
    expect(read(`1\n${times}\nбир\n`)).toMatchObject({ cues: [[...span, 'бир']], left }),
  )
  it.each([
    '-00:00:02,000 --> -00:00:01,000',
    'when --> 00:00:01,000',
    'when --> never',
    '99:00:00,000 --> 99:00:01,000',
  ])('leaves out %s', (times) =>
    expect(read(`1\n${times}\nбир\n\n2\n00:00:05,000 --> 00:00:06,000\nэки\n`)).toMatchObject({
      cues: [[5, 6, 'эки']],
      left: { times: 1 },
    }),
  )
})

describe('captions that meet', () => {
  const both = (a: string, b: string, ...more: string[]) =>
    read([a, b, ...more].map((times, at) => `${times}\n${'абвгд'[at]}`).join('\n\n'))
  it('take turns', () =>
    expect(both('00:02,0 --> 00:05,0', '00:01,0 --> 00:04,0')).toMatchObject({
      cues: [
        [1, 2, 'б'],
        [2, 5, 'а'],
      ],
      left: { overlap: 1 },
    }))
  it('are one where they come at once', () =>
    expect(both('00:01,0 --> 00:04,0', '00:01,2 --> 00:05,0')).toMatchObject({
      cues: [[1, 5, 'а\nб']],
      left: { overlap: 1 },
    }))
  it('do not swallow those that follow one that is there all along', () =>
    expect(both('00:00,0 --> 01:00,0', '00:05,0 --> 00:06,0', '00:06,0 --> 00:07,0')).toMatchObject({
      cues: [
        [0, 5, 'а'],
        [5, 6, 'б'],
        [6, 7, 'в'],
      ],
    }))
  it('are written once where they are the same', () =>
    expect(read('00:01,0 --> 00:02,0\nа\n\n00:01,0 --> 00:02,0\nа')).toMatchObject({ cues: [[1, 2, 'а']] }))
  it('keep who speaks only where it is one', () => {
    const told = read(
      ass(
        'Dialogue: 0:00:01.00,0:00:02.00,A,а',
        'Dialogue: 0:00:01.00,0:00:02.00,B,б',
        'Dialogue: 0:00:03.00,0:00:04.00,A,в',
      ),
    )
    expect(told).toMatchObject({ speakers: [undefined, 'A'] })
  })
})

describe('a file that is no captions', () => {
  it.each([
    ['empty', ''],
    ['empty', '\ufeff \r\n\r\n'],
    ['ttml', '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"/>'],
    ['ttml', '<tt xmlns="http://www.w3.org/ns/ttml"/>'],
    ['not-captions', 'Салам! Менин атым Айгүл.'],
    ['not-captions', '\u0000\u0001ftypisom\u0000'],
    ['no-captions', 'WEBVTT\n\nNOTE жок'],
    ['no-captions', '1\n00:00:01,000 --> 00:00:02,000\n\n'],
  ])('is refused as %s: %j', (refused, text) => expect(read(text)).toEqual({ refused }))
})
