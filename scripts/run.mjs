import { spawn } from 'node:child_process'
import { root, toolPath } from './paths.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
const patience = 5_000

/**
 * Runs a program to its end, its output passed through, and tells its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, stdout?: number }} [options] `stdout`: 2 sends it to the side
 * @returns {Promise<number>}
 */
export function run(command, args, { env, shell, stdout = 1 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['inherit', stdout, 'inherit'],
      shell,
      env: { ...process.env, ...env },
    })
    running.add(child)
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      resolve(code ?? 1)
    })
  })
}

/**
 * Runs the command of an installed package.
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {number} [stdout]
 */
export const runTool = (name, args, env, stdout) => run(process.execPath, [toolPath(name), ...args], { env, stdout })

// Told to stop, we stop what we started, by its own process and nothing else. SIGINT lets Playwright close its browser.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    const ended = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)))
    for (const child of running) child.kill('SIGINT')
    setTimeout(() => {
      for (const child of running) child.kill('SIGKILL')
    }, patience).unref()
    await Promise.all(ended)
    process.exit(130)
  })
}
