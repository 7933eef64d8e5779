import { asset, clip, cue, film, lane, on, title } from '../../src/project/builders'
import type { Cue, Project } from '../../src/project/project'
import type { TextStyle } from '../../src/project/textStyle'

export const words = 'Баш бармак, бадал жүрөк'

const plain = film({ assets: [asset('v', 10)], main: [clip('a', 'v', 0, 8)] })

/** A film with one caption, from its second second to its fifth. */
export const captioned = (style: Partial<TextStyle>, text = words, told: Partial<Cue> = {}): Project => ({
  ...plain,
  captions: { style: { ...plain.captions.style, ...style }, cues: [{ ...cue('one', on('a', 1, 4), text), ...told }] },
})

/** A film with one title, from its second second to its fifth. */
export function titled(style: Partial<TextStyle>, text = words): Project {
  const content = { kind: 'title', text, style: { ...plain.captions.style, ...style } } as const
  return { ...plain, lanes: [lane('titles', 'text', { ...title('one', 1, 4), content })] }
}
