import { expect, it } from 'vitest'
import { asset, clip, film } from '../project/builders'
import { findClip, footageOf } from '../project/find'
import type { ClipId } from '../project/project'
import { gradeClips, inOwnColours, noAdjustments, noLook, setGrade } from './grade'

const project = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 2), clip('b', 'v', 2, 2)] })
const a = { kind: 'clip', id: 'a' as ClipId } as const
const gradeOf = (film: typeof project, id: string) => footageOf(findClip(film, id as ClipId))?.grade
const retro = { name: 'retro', strength: 0.8 } as const

it.each([
  ['a look', {}, { look: retro }, { look: retro }],
  ['a look beside what was adjusted', { warmth: 0.2 }, { look: retro }, { warmth: 0.2, look: retro }],
  ['another strength', { look: retro }, { look: { ...retro, strength: 0 } }, { look: { ...retro, strength: 0 } }],
  [
    'more than there is',
    {},
    { contrast: 3, vignette: -1, look: { ...retro, strength: 7 } },
    { contrast: 1, look: { ...retro, strength: 1 } },
  ],
  ['nothing instead of something', { warmth: 0.2, contrast: 1 }, { warmth: 0 }, { contrast: 1 }],
  ['no look any more', { look: retro, warmth: 1 }, noLook, { warmth: 1 }],
  ['nothing adjusted any more', { look: retro, warmth: 1 }, noAdjustments, { look: retro }],
  ['plain again', { warmth: 1 }, noAdjustments, undefined],
])('%s', (_name, before, change, after) => {
  expect(gradeOf(setGrade(setGrade(project, a, before), a, change), 'a')).toEqual(after)
})

it('is the very same project where nothing changes', () => {
  const worn = setGrade(project, a, { look: retro, warmth: 0.1 })
  expect(setGrade(worn, a, { warmth: 0.1 })).toBe(worn)
  expect(setGrade(project, a, noLook)).toBe(project)
  expect(gradeClips(project, noAdjustments)).toBe(project)
  expect(setGrade(project, { kind: 'clip', id: 'none' as ClipId }, { warmth: 1 })).toBe(project)
})

it('goes to all clips, each keeping what was not spoken of', () => {
  const worn = gradeClips(setGrade(project, a, { warmth: 0.5 }), { look: retro })
  expect(gradeOf(worn, 'a')).toEqual({ warmth: 0.5, look: retro })
  expect(gradeOf(worn, 'b')).toEqual({ look: retro })
})

it('is compared with its own colours, which can be seen where they could not be changed', () => {
  const worn = setGrade(setGrade(project, a, { look: retro }), { kind: 'clip', id: 'b' as ClipId }, { warmth: 1 })
  for (const film of [worn, { ...worn, mainSettings: { locked: true } as const }]) {
    const seen = inOwnColours(film, a)
    expect(gradeOf(seen, 'a')).toBeUndefined()
    expect(gradeOf(seen, 'b')).toEqual({ warmth: 1 })
  }
})
