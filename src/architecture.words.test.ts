import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import en from '../locales/en.json'
import { wordsOf } from '../scripts/wordsOf.mjs'
import { isTest } from './architecture'

const root = fileURLToPath(new URL('.', import.meta.url))

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !isTest(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

/** Names, which are the same in every language. */
const proper: readonly string[] = ['Tasma', 'SRT', 'VTT', 'TXT', 'JPEG', 'PNG']

/** Letters as what is worked on, not as words that are read. */
const about: Readonly<Record<string, string>> = {
  'subtitles/fixLetters.ts': 'the letters that are mended',
  'subtitles/phraseWords.ts': 'the words at which phrases are parted',
  'lib/matches.ts': 'the letters that keyboards lack',
  'ui/typedLetter.ts': 'the letters that keyboards lack',
  'render/draw/measureTokens.ts': 'the letters that are measured',
}

describe('words of the source', { timeout: 60_000 }, () => {
  const read = files.map(({ path, text }) => ({ path, ...wordsOf(path, text) }))

  it('stand in the locales: none is shown that is written in a component', () => {
    expect(read.length).toBeGreaterThan(300)
    const shown = read.flatMap(({ path, shown }) =>
      shown.filter((words) => !proper.includes(words)).map((words) => `${path}: ${words}`),
    )
    expect(shown).toEqual([])
  })

  it('are not Cyrillic', () => {
    const cyrillic = read.flatMap(({ path, strings, patterns }) => {
      const words = [...strings, ...patterns.flat()].filter((text) => /\p{Script=Cyrillic}/u.test(text))
      return words.length > 0 ? [path] : []
    })
    expect(cyrillic.sort()).toEqual(Object.keys(about).sort())
  })

  it('name every sentence of the locales', () => {
    const strings = new Set(read.flatMap((file) => [...file.strings]))
    const named = new Set([...strings, ...read.flatMap((file) => [...file.names])])
    const gaps = read
      .flatMap(({ patterns }) => patterns)
      .filter(isOfKeys)
      .map(gapsOf)
    // What fills a gap is written somewhere too: as a string, as a field, or as several with dots between them.
    const fills = (part: string) => named.has(part) || part.split('.').every((each) => named.has(each))
    const isUsed = (key: string) =>
      strings.has(key) ||
      gaps.some((gap) =>
        gap
          .exec(key)
          ?.slice(1)
          .every((part) => part !== undefined && fills(part)),
      )
    const keys = [...new Set(Object.keys(en).map((key) => key.replace(/_(one|few|many|other)$/, '')))]
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
  })
})

describe('a planted word is found', () => {
  const shown = (text: string) => wordsOf('planted.tsx', text).shown

  it.each([
    ['text', 'const a = <p>Save</p>'],
    ['text beside a value', 'const a = <p>{n} clips</p>'],
    ['a string in braces', "const a = <p>{'Save'}</p>"],
    ['one of two', "const a = <p>{on ? 'Save' : text('action.close')}</p>"],
    ['what stands behind a condition', "const a = <p>{on && 'Save'}</p>"],
    ['a template', 'const a = <p>{`Clip \x24{n}`}</p>'],
    ['what is said', 'const a = <button aria-label="Save" />'],
    ['a title', "const a = <b title={'Save'} />"],
    ['what stands in for a picture', 'const a = <img alt="A cover" />'],
    ['what stands in an empty field', 'const a = <input placeholder="Type here" />'],
    ['a label of a part of ui', 'const a = <IconButton icon={X} label="Close" />'],
    ['in a fragment', 'const a = <>Save</>'],
  ])('%s', (_kind, text) => {
    expect(shown(text)).toHaveLength(1)
  })

  it('and a name of a sentence, a sign or a class is not', () => {
    expect(
      shown("const a = <p className='bar' title={text('action.save')}>{text('action.close')} · 9:16 {n}</p>"),
    ).toEqual([])
  })
})

const isOfKeys = (parts: readonly string[]) => parts.length > 1 && /^[a-z][A-Za-z]*\./.test(parts[0] ?? '')
const gapsOf = (parts: readonly string[]) =>
  new RegExp(`^${parts.map((part) => part.replace(/[.*+?^\x24{}()|[\]\\]/g, '\\$&')).join('([\\w.-]+)')}$`)
