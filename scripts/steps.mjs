import { existsSync, rmSync } from 'node:fs'
import { total, verdict } from './reports.mjs'
import { runTool } from './run.mjs'

/**
 * Prints a heading before some work and its time after.
 * @template T
 * @param {string} heading
 * @param {() => Promise<T>} work
 */
export async function step(heading, work) {
  console.log(`\n── ${heading}`)
  const start = performance.now()
  const result = await work()
  console.log(`── ${heading}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}

/**
 * A step whose exit codes say it all.
 * @param {string} heading
 * @param {[tool: string, ...args: string[]][]} commands
 */
export const check = (heading, ...commands) =>
  step(heading, async () => {
    const codes = []
    for (const [tool, ...args] of commands) codes.push(await runTool(tool, args))
    return verdict(
      heading,
      codes.every((code) => code === 0),
    )
  })

/**
 * A step that leaves a report. One that left none has failed, and so has one that ended badly although no test did.
 * @param {string} heading
 * @param {string} report
 * @param {(file: string) => import('./reports.mjs').Outcome} read
 * @param {[tool: string, args: string[], env?: Record<string, string>]} command
 */
export const suite = (heading, report, read, command) =>
  step(heading, async () => {
    rmSync(report, { force: true })
    const code = await runTool(...command)
    if (!existsSync(report)) return verdict(`${heading}: ended without a report`, false)
    const outcome = read(report)
    const silent = code !== 0 && outcome.failed === 0
    return silent ? total([outcome, verdict(`${heading}: exit code ${code}`, false)]) : outcome
  })
