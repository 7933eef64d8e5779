import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('.', import.meta.url))
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(tsx?|css)$/.test(path))
const text = paths.map((path) => readFileSync(`${src}${path}`, 'utf8')).join('\n')
const [dark = '', light = ''] = readFileSync(`${src}ui/tokens.css`, 'utf8').split('[data-theme="light"]')

const names = (source: string, pattern: RegExp) => new Set([...source.matchAll(pattern)].map(([, name]) => name))
// Given in a style sheet, by an element's style, or by setProperty.
const given = (source: string) => names(source, /(--[a-z][a-z-]*)'?[:,]/g)

describe('tokens', () => {
  it('are given wherever they are used', () => {
    const used = names(text, /var\((--[a-z][a-z-]*)/g)
    expect(used.size).toBeGreaterThan(60)
    const known = given(text)
    expect([...used].filter((name) => !known.has(name) && !name?.startsWith('--radix-'))).toEqual([])
  })

  it('draw in both themes', () => {
    const drawn = [...given(dark)].filter((name) => name?.startsWith('--draw-'))
    expect(drawn.length).toBeGreaterThan(15)
    expect(drawn.filter((name) => !given(light).has(name))).toEqual([])
  })
})
