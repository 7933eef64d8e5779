// `npm test`: everything that proves the program, from a bare clone to one line of numbers. A step that fails does not
// stop the ones after it, so that one run shows all there is to mend.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { cache } from './paths.mjs'
import { readPlaywrightReport, readVitestReport, total, verdict } from './reports.mjs'
import { runTool } from './run.mjs'

const unitReport = join(cache, 'unit.json')
const e2eReport = join(cache, 'e2e.json')

/**
 * @template T
 * @param {string} heading
 * @param {() => Promise<T>} work
 */
async function step(heading, work) {
  console.log(`\n── ${heading}`)
  const start = performance.now()
  const result = await work()
  console.log(`── ${heading}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}

/**
 * A step whose exit code says it all.
 * @param {string} heading
 * @param {[tool: string, ...args: string[]][]} commands
 */
const check = (heading, ...commands) =>
  step(heading, async () => {
    const codes = []
    for (const [tool, ...args] of commands) codes.push(await runTool(tool, args))
    return verdict(heading, codes.every((code) => code === 0))
  })

/**
 * A step that leaves a report; one that left none has failed.
 * @param {string} heading
 * @param {string} report
 * @param {(file: string) => import('./reports.mjs').Outcome} read
 * @param {() => Promise<number>} work
 */
const suite = (heading, report, read, work) =>
  step(heading, async () => {
    rmSync(report, { force: true })
    const code = await work()
    const outcome = existsSync(report) ? read(report) : verdict(`${heading}: ended without a report`, false)
    return code !== 0 && outcome.failed === 0 ? total([outcome, verdict(`${heading}: exit code ${code}`, false)]) : outcome
  })

await step('Set-up', install)
mkdirSync(cache, { recursive: true })
const browser = await step('Browser', getChromium)
console.log(browser ?? 'None found, and none could be installed. Set CHROME_PATH.')

const built = ['vite', 'build', '--logLevel', 'warn']
const outcomes = [
  await check('Types', ['typescript', '--pretty'], ['typescript', '--pretty', '-p', 'src']),
  await check('Lint', ['@biomejs/biome', 'check', '--error-on-warnings']),
  await suite('Unit tests', unitReport, readVitestReport, () =>
    runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  ),
  await check('Build', /** @type {[string]} */ (built)),
]
