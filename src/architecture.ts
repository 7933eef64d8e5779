import { posix } from 'node:path'
import { importsOf } from '../scripts/importsOf.mjs'

export type Source = { readonly path: string; readonly text: string }

/** What each folder of src may import besides itself. DESIGN §2; `import type` counts too. */
const rows: Readonly<Record<string, string>> = {
  lib: '',
  project: 'lib',
  subtitles: 'project lib',
  edits: 'project lib',
  render: 'project lib',
  ports: 'subtitles render project lib',
  adapters: 'ports subtitles render project lib',
  i18n: 'locales project lib',
  templates: 'i18n project lib',
  store: 'ports subtitles edits render templates project lib',
  commands: 'store subtitles edits templates project i18n lib',
  context: 'store commands ports i18n project lib',
  ui: 'lib',
  features: 'context commands store subtitles edits render templates ports project ui i18n lib',
}
const allRooms = [...Object.keys(rows), 'app', 'locales']

export const folders: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(rows).map(([folder, row]) => [folder, row.split(' ')] as const),
  ['app', allRooms],
  ['main', allRooms],
])

/** Where each library is at home. One that is not named here has no room yet: give it one, and think which. */
export const libraries: Readonly<Record<string, readonly string[]>> = {
  '@ffmpeg/ffmpeg': ['adapters/ffmpeg'],
  '@ffmpeg/util': ['adapters/ffmpeg'],
  'virtual:ffmpeg-core': ['adapters/ffmpeg'],
  'virtual:shell': ['adapters/shell'],
  mediabunny: ['adapters/media', 'adapters/ffmpeg', 'adapters/output'],
  '@mediabunny/aac-encoder': ['adapters/media'],
  'signalsmith-stretch': ['adapters/media'],
  '@fontsource': ['adapters/fonts'],
  idb: ['adapters/storage'],
  zod: ['project'],
  zustand: ['store', 'context', 'features', 'app'],
  i18next: ['i18n'],
  'react-i18next': ['i18n', 'context', 'features', 'app'],
  react: ['context', 'ui', 'features', 'app', 'main'],
  'react-dom': ['ui', 'features', 'app', 'main'],
  'radix-ui': ['ui', 'features'],
  'lucide-react': ['ui', 'features', 'commands'],
  'wavesurfer.js': ['features'],
}

/** What only tests may use, wherever they lie. */
const testLibraries = ['vitest', 'fast-check', 'fontkit', 'node:path']

/** Every import that the tables do not allow, as a sentence. */
export const forbiddenImports = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    importsOf(source.path, source.text).flatMap((specifier) => {
      const reason = specifier === null ? 'computes what it imports' : forbids(source.path, specifier)
      return reason === null ? [] : [`${source.path} ${reason}`]
    }),
  )

function forbids(path: string, specifier: string): string | null {
  const target = targetOf(path, specifier)
  return target === null ? forbidsLibrary(path, specifier) : forbidsFile(path, target)
}

/** The file that a relative address or one from the project's root means, without suffixes such as `?worker`. */
function targetOf(path: string, specifier: string): string | null {
  const [address = ''] = specifier.split(/[?#]/)
  if (address.startsWith('/')) return posix.normalize(address.slice(1))
  return address.startsWith('.') ? posix.join(posix.dirname(path), address) : null
}

function forbidsFile(path: string, target: string): string | null {
  const from = roomOf(path)
  const to = roomOf(target)
  if (from === 'features' && to === 'features' && featureOf(path) !== featureOf(target)) {
    return `(feature ${featureOf(path)}) imports ${target} (feature ${featureOf(target)})`
  }
  if (from === to) return null
  const allowed = folders.get(from)
  if (!allowed) return `lies in ${from}, which has no row in the table`
  return allowed.includes(to) ? null : `(${from}) imports ${target} (${to})`
}

function forbidsLibrary(path: string, specifier: string): string | null {
  const name = Object.keys(libraries).find((name) => specifier === name || specifier.startsWith(`${name}/`))
  if (isTest(path) && testLibraries.includes(specifier)) return null
  if (!name) return `imports ${specifier}, which has no room`
  const rooms = libraries[name] ?? []
  const isHome = rooms.some((room) => path.startsWith(`src/${room}/`) || roomOf(path) === room)
  return isHome ? null : `imports ${specifier}, at home in ${rooms.join(', ')}`
}

/** `src/edits/split.ts` → edits; `src/main.tsx` → main; what is not in src goes by its first folder: locales. */
function roomOf(path: string): string {
  const [top = '', folder = '', ...rest] = path.split('/')
  if (top !== 'src') return top
  return rest.length > 0 ? folder : posix.parse(folder).name
}

const featureOf = (path: string) => path.split('/')[2]

/**
 * Folders that reach each other in a circle, each as `a → b → a`. A folder and the folders in it are one thing;
 * tests may look around more freely.
 */
export function folderCycles(sources: readonly Source[]): string[] {
  const graph = new Map<string, Set<string>>()
  for (const { path, text } of sources.filter(({ path }) => !isTest(path))) {
    const from = posix.dirname(path)
    const targets = importsOf(path, text).flatMap((specifier) => targetOf(path, specifier ?? '') ?? [])
    const others = targets.map(posix.dirname).filter((to) => !isWithin(from, to) && !isWithin(to, from))
    graph.set(from, new Set([...(graph.get(from) ?? []), ...others]))
  }
  const cycles: string[] = []
  const done = new Set<string>()
  const walk = (folder: string, trail: readonly string[]) => {
    const start = trail.indexOf(folder)
    if (start >= 0) cycles.push([...trail.slice(start), folder].join(' → '))
    if (start >= 0 || done.has(folder)) return
    for (const next of graph.get(folder) ?? []) walk(next, [...trail, folder])
    done.add(folder)
  }
  for (const folder of graph.keys()) walk(folder, [])
  return cycles
}

const isWithin = (inner: string, outer: string) => `${inner}/`.startsWith(`${outer}/`)

export const isTest = (path: string) => /\.test\.tsx?$/.test(path)
