import { readdirSync, readFileSync } from 'node:fs'
import { posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderCycles, folders, forbiddenImports, isTest, type Source } from './architecture'

const root = fileURLToPath(new URL('..', import.meta.url))

const files = (folder: string): Source[] =>
  readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

const program = files('src')
const everything = [...program, ...files('e2e'), ...files('scripts')]
const isAbout = ({ path }: Source) => path.startsWith('src/architecture')
const isCode = ({ path }: Source) => /\.tsx?$/.test(path)

/** Reads every file of the program, while other tests have the cores. */
describe('the program', { timeout: 60_000 }, () => {
  const code = program.filter(isCode).filter((source) => !isAbout(source))

  it('imports only what the table allows', () => {
    expect(code.length).toBeGreaterThan(50)
    expect(forbiddenImports(code)).toEqual([])
  })

  it('has no circles between folders', () => {
    expect(folderCycles(code)).toEqual([])
  })

  it('keeps its files short', () => {
    const limit = ({ path }: Source) => (path.endsWith('.tsx') && !isTest(path) ? 150 : 300)
    const long = everything.filter((source) => source.text.trimEnd().split('\n').length > limit(source))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('names files after what they are', () => {
    const vague = /^(utils?|helpers?|types?|common|misc|index|.*(Manager|Service))$/i
    const named = everything.filter(({ path }) => vague.test(posix.basename(path).split('.')[0] ?? ''))
    expect(named.map(({ path }) => path)).toEqual([])
  })
})

describe('a planted violation is found', () => {
  const check = (path: string, text: string) => forbiddenImports([{ path, text }])

  it.each([
    ['import', "import { planFrame } from '../render/planFrame'"],
    ['import over several lines', "import {\n  planFrame, // drawn\n  planSound,\n}\n  from\n  '../render/planFrame'"],
    ['import for its effect', "import '../render/planFrame'"],
    ['import type', "import type { FramePlan } from '../render/planFrame'"],
    ['type in an import', "import { type FramePlan } from '../render/planFrame'"],
    ['type of an import', "let plan: import('../render/planFrame').FramePlan"],
    ['export from', "export { planFrame } from '../render/planFrame'"],
    ['export everything from', "export * from '../render/planFrame'"],
    ['import()', "const late = () => import('../render/planFrame')"],
    ['import() of a template', 'const late = () => import(`../render/planFrame`)'],
    ['import() of who knows what', 'const late = (name: string) => import(name)'],
    ['new URL', "new Worker(new URL('../render/paintWorker.ts', import.meta.url), { type: 'module' })"],
    ['new URL of who knows what', 'const place = (name: string) => new URL(`../\x24{name}.ts`, import.meta.url)'],
    ['?worker', "import PaintWorker from '../render/paintWorker?worker'"],
    ['?url', "import url from '../render/paintWorker?worker&url'"],
    ['glob', "import.meta.glob('../render/*.ts')"],
    ['address from the root', "import { planFrame } from '/src/render/planFrame'"],
    ['upper folder', "import { planFrame } from './../../src/render/planFrame'"],
    ['file outside src', "import { serve } from '../../scripts/serve.mjs'"],
    ['library in a wrong room', "import { create } from 'zustand'"],
    ['part of a library in a wrong room', "import { createStore } from 'zustand/vanilla'"],
    ['library without a room', "import leftPad from 'left-pad'"],
    ['library of Node', "import { readFileSync } from 'node:fs'"],
    ['library of tests', "import { it } from 'vitest'"],
  ])('%s', (_kind, text) => {
    expect(check('src/edits/planted.ts', text)).toHaveLength(1)
  })

  it.each([
    ['from feature to feature', 'src/features/home/Home.tsx', "import { Clip } from '../timeline/Clip'"],
    ['from a room to main', 'src/app/createApp.ts', "import '../main'"],
    ['from a folder without a row', 'src/stuff/stuff.ts', "import { clamp } from '../lib/clamp'"],
    ['to a folder without a row', 'src/app/createApp.ts', "import '../stuff/stuff'"],
    ['in a component', 'src/ui/Plain.tsx', "import { useApp } from '../context/useApp'\nexport const a = <b>{1}</b>"],
    ['in a test', 'src/lib/clamp.test.ts', "import { it } from 'vitest'\nimport { clip } from '../project/builders'"],
    ['to another door', 'src/adapters/media/probe.ts', "import { openDB } from 'idb'"],
  ])('%s', (_kind, path, text) => {
    expect(check(path, text)).toHaveLength(1)
  })

  it('and what is allowed, or only looks like an import, is not', () => {
    const text = `
      import { clamp } from '../lib/clamp' // import { serve } from '../../scripts/serve.mjs'
      import { split } from './split'
      /* import x from '../store/editor' */
      const words = "import { a } from '../store/editor'"
      const more = \`export * from '../store/editor'\`
      const page = new URL('../store/editor', document.baseURI)
      const known = (address: string) => new URL(address, import.meta.url)`
    expect(check('src/edits/planted.ts', text)).toEqual([])
    expect(check('src/features/home/Home.tsx', "import { Card } from './cards/Card'")).toEqual([])
  })
})

it('the table itself has no circles', () => {
  const rows = [...folders].filter(([folder]) => folder !== 'app' && folder !== 'main')
  const planted = rows.flatMap(([folder, row]) =>
    row.map((other) => ({ path: `src/${folder}/a.ts`, text: `import '../${other}/b'` })),
  )
  expect(folderCycles(planted)).toEqual([])
})

it('a planted circle of folders is found', () => {
  const planted = [
    { path: 'src/lib/a.ts', text: "import type { B } from '../project/b'" },
    { path: 'src/project/b.ts', text: "import { c } from '../edits/c'" },
    { path: 'src/edits/c.ts', text: "import { a } from '../lib/a'" },
  ]
  expect(folderCycles(planted)).toEqual(['src/lib → src/project → src/edits → src/lib'])
})
