import { expect, it } from 'vitest'
import { asset, clip, cue, film, lane, on, title } from './builders'
import { fontsOf } from './fontsOf'
import type { Project } from './project'

const main = [clip('a', 'v', 0, 4)]
const assets = [asset('v', 10)]
const lora = title('t', 1, 2)
const inLora = lane('l', 'text', {
  ...lora,
  content: { ...lora.content, style: { ...film({}).captions.style, font: 'Lora' } } as typeof lora.content,
})
const own = { ...cue('two', on('a', 2, 1)), style: { font: 'Caveat' } }

const cases: readonly (readonly [string, Project, readonly string[]])[] = [
  ['none without words', film({ assets, main }), []],
  ['of the captions', film({ assets, main, cues: [cue('one', on('a', 0, 1))] }), ['Onest']],
  [
    'of a caption that has its own',
    film({ assets, main, cues: [cue('one', on('a', 0, 1)), own] }),
    ['Onest', 'Caveat'],
  ],
  ['of the captions only while one shows it', film({ assets, main, cues: [own] }), ['Caveat']],
  ['of titles', film({ assets, main, lanes: [inLora] }), ['Lora']],
  [
    'the usual one for a name that is not known',
    film({ assets, main, cues: [{ ...own, style: { font: 'Nowhere' } }] }),
    ['Onest'],
  ],
]

it.each(cases)('%s', (_which, project, families) => expect([...fontsOf(project)]).toEqual(families))
