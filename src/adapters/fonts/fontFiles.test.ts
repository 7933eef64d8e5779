import { join } from 'node:path'
import { type Font, openSync } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { type Family, fonts } from '../../project/fonts'
import { fontFiles, ranges } from './fontFiles'

const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const kyrgyz = 'ңөү'
const latin = 'abcdefghijklmnopqrstuvwxyz'
const both = [russian, kyrgyz, latin].map((letters) => letters + letters.toUpperCase()).join('')
const needed = [...`${both}0123456789 «»—–…;:,.!?()'"-+=%&/№`]
/** What a font is known to lack: the browser draws it in another. */
const lacking: Readonly<Partial<Record<Family, readonly string[]>>> = { 'Balsamiq Sans': ['№'] }

/** Tests get an address below the project's root, and what was asked of it behind. */
const open = (address: string) => openSync(join(process.cwd(), address.split('?')[0] ?? '')) as Font

/** Whether a unicode-range names the letter. */
const names = (range: string, letter: string) =>
  range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    const code = letter.codePointAt(0) ?? 0
    return code >= from && code <= to
  })

describe.each(fonts)('$family', ({ family, weight }) => {
  const subsets = Object.entries(fontFiles[family]).map(([subset, address]) => ({
    range: ranges[subset as keyof typeof ranges],
    font: open(address),
    address,
  }))

  it('has every letter in the file that the browser looks for it in', () => {
    const missing = needed.filter((letter) => {
      const files = subsets.filter(({ range }) => names(range, letter))
      return !files.some(({ font }) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    })
    expect(missing).toEqual(lacking[family] ?? [])
  })

  it('is what it is called', () => {
    const folder = family.toLowerCase().replaceAll(' ', '-')
    for (const { font, address } of subsets) {
      expect(address).toContain(`/${folder}/files/${folder}-`)
      expect(address).toContain(`-${weight}-normal.woff2`)
      expect(font.familyName).toContain(family)
    }
  })
})

it('a font without ң ө ү would be found', () => {
  const { cyrillic } = fontFiles.Onest
  expect([...kyrgyz].filter((letter) => open(cyrillic).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([])
})
