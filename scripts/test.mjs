// `npm test`: everything that proves the program, from a bare clone to one line of numbers. A step that fails does not
// stop the ones after it, so that one run shows all there is to mend. With CI=true the long suites run as well.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { cache } from './paths.mjs'
import { readPlaywrightReport, readVitestReport, total, verdict } from './reports.mjs'
import { check, step, suite } from './steps.mjs'

const unitReport = join(cache, 'unit.json')
const e2eReport = join(cache, 'e2e.json')

await step('Set-up', install)
mkdirSync(cache, { recursive: true })
const browser = await step('Browser', getChromium)
console.log(browser ?? 'No Chrome or Chromium, and none could be installed. Set CHROME_PATH.')

const outcomes = [
  await check('Types', ['typescript', '--pretty'], ['typescript', '--pretty', '-p', 'src']),
  await check('Lint', ['@biomejs/biome', 'check', '--error-on-warnings']),
  await suite('Unit tests', unitReport, readVitestReport, [
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  ]),
]

const build = await check('Build', ['vite', 'build', '--logLevel', 'warn'])
outcomes.push(build, await endToEnd())

const { passed, failed, skipped, failures } = total(outcomes)
if (failed > 0) console.log(`\nFailed:\n${failures.map((name) => `  ✗ ${name}`).join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed > 0 ? 1 : 0)

function endToEnd() {
  // An older build would be tested in its place, and prove nothing.
  if (build.failed > 0) return verdict('End to end: not run, the build failed', false)
  if (!browser) return verdict('End to end: not run, there is no browser', false)
  return suite('End to end', e2eReport, readPlaywrightReport, [
    'playwright',
    ['test', '--config', 'e2e'],
    { CHROME_PATH: browser, E2E_REPORT: e2eReport },
  ])
}
