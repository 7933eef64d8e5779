// `npm run bench`: how fast, how large, how many presses, measured in one run of one browser. Prints a table; with
// `--json` one line of JSON; with `--write` the table goes into README.md too.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchTable } from './benchTable.mjs'
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
await tool('vite', ['build', '--logLevel', 'warn'])
const rivals = ['scripts/bench', '--config', 'vite.config.ts', '--outDir', join(cache, 'bench'), '--emptyOutDir']
await tool('vite', ['build', ...rivals, '--logLevel', 'warn'])
const bench = ['test', '--config', 'e2e', '--project', 'bench', '--reporter', 'line']
await tool('playwright', bench, { BENCH: '1', CHROME_PATH: browser })

if (!existsSync(figuresPath)) process.exit(1)
const figures = JSON.parse(readFileSync(figuresPath, 'utf8'))
log(wants('--json') ? JSON.stringify(figures) : benchTable(figures))

if (wants('--write')) {
  const readme = join(root, 'README.md')
  const text = readFileSync(readme, 'utf8')
  const table = `<!-- bench -->\n${benchTable(figures)}\n<!-- /bench -->`
  writeFileSync(readme, text.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, table))
}
