// `npm run bench`: how fast, how large, how many presses, measured in one run of one browser. Prints tables; with
// `--json` one line of JSON; with `--write` the tables go into README.md too. `-- film`, `-- captions`, `-- picture` or
// `-- timeline` measures one part.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchTables } from './benchTables.mjs'
import { getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { cache, root } from './paths.mjs'
import { runTool } from './run.mjs'

const wants = (/** @type {string} */ flag) => process.argv.includes(flag)
const figuresPath = join(cache, 'bench.json')

// What is said on the way goes to the side: with --json the one line is all there is on standard output.
const log = console.log
console.log = console.error

await install()
const browser = await getChromium()
if (!browser) throw new Error('No Chrome or Chromium, and none could be installed. Set CHROME_PATH.')
rmSync(figuresPath, { force: true })
const tool = (/** @type {string} */ name, /** @type {string[]} */ args, env = {}) => runTool(name, args, env, 2)
const build = async (/** @type {string[]} */ ...args) => {
  // An older build would be measured in its place.
  if ((await tool('vite', ['build', ...args, '--logLevel', 'warn'])) !== 0) throw new Error('The build failed.')
}
await build()
await build('scripts/bench', '--config', 'vite.config.ts', '--outDir', join(cache, 'bench'), '--emptyOutDir')
const parts = ['film', 'captions', 'picture', 'timeline'].filter(wants).map((part) => `${part}.bench`)
const bench = [
  'test',
  ...(parts.length > 0 ? [...parts, 'fixtures.bench'] : []),
  '--config',
  'e2e',
  '--project=bench',
  '--reporter=line',
]
await tool('playwright', bench, { BENCH: '1', CHROME_PATH: browser })

if (!existsSync(figuresPath)) process.exit(1)
const figures = JSON.parse(readFileSync(figuresPath, 'utf8'))
const tables = benchTables(figures)
log(wants('--json') ? JSON.stringify(figures) : Object.values(tables).join('\n\n'))

if (wants('--write')) {
  const readme = join(root, 'README.md')
  const written = Object.entries(tables).reduce(
    (text, [part, table]) => {
      const [begin, end] = [`<!-- bench ${part} -->`, `<!-- /bench ${part} -->`]
      return text.replace(new RegExp(`${begin}[\\s\\S]*${end}`), `${begin}\n${table}\n${end}`)
    },
    readFileSync(readme, 'utf8'),
  )
  writeFileSync(readme, written)
}
