import { readFileSync } from 'node:fs'

/**
 * What a step came to. `failures` are the names of what failed.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Outcome
 */

/**
 * For a step that knows only yes or no.
 * @param {string} name
 * @param {boolean} good
 * @returns {Outcome}
 */
export const verdict = (name, good) => ({
  passed: good ? 1 : 0,
  failed: good ? 0 : 1,
  skipped: 0,
  failures: good ? [] : [name],
})

/** @param {Outcome[]} outcomes */
export const total = (outcomes) =>
  outcomes.reduce((sum, next) => ({
    passed: sum.passed + next.passed,
    failed: sum.failed + next.failed,
    skipped: sum.skipped + next.skipped,
    failures: [...sum.failures, ...next.failures],
  }))

/**
 * @param {string} file
 * @returns {Outcome}
 */
export function readVitestReport(file) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
  return tally(
    testResults.flatMap((/** @type {VitestFile} */ { name, status, assertionResults }) =>
      // A file that did not even load has no tests to fail, and must not pass for that.
      assertionResults.length === 0 && status === 'failed'
        ? [{ title: name, status }]
        : assertionResults.map(({ fullName, status }) => ({ title: fullName, status })),
    ),
  )
}

/**
 * @param {string} file
 * @returns {Outcome}
 */
export function readPlaywrightReport(file) {
  const { suites, errors } = JSON.parse(readFileSync(file, 'utf8'))
  const outside = errors.map((/** @type {{ message?: string }} */ { message = 'error' }) => ({
    title: message.split('\n')[0],
    status: 'failed',
  }))
  return tally([...suites.flatMap(testsOf), ...outside])
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ title: string, status: string }[]}
 */
const testsOf = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status, projectName }) => ({ title: `${projectName}: ${file}: ${title}`, status })),
  ),
  ...suites.flatMap(testsOf),
]

/** @param {{ title: string, status: string }[]} tests */
function tally(tests) {
  const good = tests.filter(({ status }) => status === 'passed' || status === 'expected')
  const bad = tests.filter(({ status }) => ['failed', 'unexpected', 'flaky'].includes(status))
  return {
    passed: good.length,
    failed: bad.length,
    skipped: tests.length - good.length - bad.length,
    failures: bad.map(({ title }) => title),
  }
}

/** @typedef {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }} VitestFile */
/** @typedef {{ file: string, title: string, tests: { status: string, projectName: string }[] }} PlaywrightSpec */
/** @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
