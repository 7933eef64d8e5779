import { describe, expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../project/builders'
import { cueStyle } from '../project/cueStyle'
import { plainCaptions } from '../project/emptyProject'
import { findCue } from '../project/find'
import { parseProject } from '../project/parse'
import type { CueId, Project } from '../project/project'
import { setCaptionStyle } from './captions'
import { resetAllCueStyles, resetCueStyle, setCueStyle, styleAllCaptions } from './styles'

const one = 'one' as CueId
const two = 'two' as CueId
const start = film({
  assets: [asset('v', 10)],
  main: [clip('a', 'v', 0, 8)],
  cues: [cue('one', on('a', 1, 2)), cue('two', on('a', 4, 2))],
})
const own = (project: Project, id: CueId) => findCue(project, id)?.style
const look = (project: Project, id: CueId) => {
  const found = findCue(project, id)
  return found && cueStyle(project.captions, found)
}
const yellow = setCueStyle(start, one, { color: '#ffd84d', outline: undefined })

describe('a caption’s own style', () => {
  const cases: readonly (readonly [string, Project, unknown, unknown])[] = [
    ['keeps only what differs', yellow, { color: '#ffd84d', outline: null }, undefined],
    [
      'goes on from what it had',
      setCueStyle(yellow, one, { font: 'Lora' }),
      { color: '#ffd84d', outline: null, font: 'Lora' },
      undefined,
    ],
    [
      'is none where it is as all others',
      setCueStyle(yellow, one, { color: '#ffffff', outline: plainCaptions.outline }),
      undefined,
      undefined,
    ],
    ['goes with a reset', resetCueStyle(yellow, one), undefined, undefined],
    ['goes from all', resetAllCueStyles(setCueStyle(yellow, two, { size: 0.1 })), undefined, undefined],
    ['loses what is set for all', styleAllCaptions(yellow, { color: '#ff6b6b' }), { outline: null }, undefined],
    [
      'goes where nothing is left of it',
      styleAllCaptions(yellow, { color: '#ff6b6b', outline: undefined }),
      undefined,
      undefined,
    ],
    [
      'outlives a change of the others’ place',
      setCaptionStyle(yellow, { y: 0.4 }),
      { color: '#ffd84d', outline: null },
      undefined,
    ],
  ]
  it.each(cases)('%s', (_what, project, first, second) => {
    expect([own(project, one), own(project, two)]).toEqual([first, second])
    expect(parseProject(JSON.parse(JSON.stringify(project)))).toEqual(project)
  })

  it('is how it looks', () => {
    const { outline: _, ...bare } = plainCaptions
    expect(look(yellow, one)).toEqual({ ...bare, color: '#ffd84d' })
    expect(look(yellow, two)).toBe(yellow.captions.style)
    expect(look(yellow, one)).toBe(look(yellow, one))
  })

  it('changes nothing where nothing changes', () => {
    expect(setCueStyle(yellow, one, { color: '#ffd84d' })).toBe(yellow)
    expect(resetCueStyle(yellow, two)).toBe(yellow)
    expect(resetAllCueStyles(start)).toBe(start)
    expect(styleAllCaptions(start, { color: '#ffffff' })).toBe(start)
    const locked = { ...yellow, captions: { ...yellow.captions, settings: { locked: true } as const } }
    expect(setCueStyle(locked, one, { size: 0.2 })).toBe(locked)
    expect(resetAllCueStyles(locked)).toBe(locked)
  })
})
