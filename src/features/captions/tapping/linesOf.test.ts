import { expect, it } from 'vitest'
import { asset, clip, cue, film, on } from '../../../project/builders'
import { layout } from '../../../project/layout'
import type { CueId } from '../../../project/project'
import { linesOf } from './linesOf'

const { cues } = layout(
  film({
    assets: [asset('v', 20)],
    main: [clip('a', 'v', 0, 20)],
    cues: ['1', '2', '3', '4'].map((name, index) => cue(name, on('a', index, 1))),
  }),
)
const lines = (untimed: readonly [string, string] | null, chosen?: string) =>
  linesOf(cues, untimed as readonly [CueId, CueId] | null, chosen as CueId | undefined).map(({ cue: { id } }) => id)

it('are those of the script that have no times', () => expect(lines(['2', '3'], '4')).toEqual(['2', '3']))
it('are those from the chosen one on', () => expect(lines(null, '3')).toEqual(['3', '4']))
it('are all where none is chosen', () => expect(lines(null)).toEqual(['1', '2', '3', '4']))
it('are not those that are gone', () => expect(lines(['2', '9'], '3')).toEqual(['3', '4']))
