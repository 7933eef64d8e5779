import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, root } from './paths.mjs'
import { run } from './run.mjs'

const oldestNode = [20, 19]

/** Installs what package-lock.json names, if it is not there already. Throws when it cannot. */
export async function install() {
  checkNode()
  if (!isInstalled()) {
    console.log('Installing packages (once)…')
    if ((await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) !== 0) throw new Error('npm ci failed')
  }
  allowToRun()
}

/**
 * npm leaves a note of what it installed. It is compared version by version, so that an older lock file of the same
 * packages, a hand-made `npm install` and a pulled commit are all told apart rightly.
 */
function isInstalled() {
  const note = join(modules, '.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const found = packagesOf(note)
  return Object.entries(wanted).every(
    // Optional packages are those of other systems: absent here by right.
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}

/** @param {string[]} args */
function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/** The ffmpeg packages set their programs executable in an install script, which newer npm may not run. */
function allowToRun() {
  for (const name of ['ffmpeg', 'ffprobe']) {
    const scope = join(modules, `@${name}-installer`)
    for (const system of existsSync(scope) ? readdirSync(scope) : []) {
      const program = join(scope, system, name)
      if (system !== name && existsSync(program)) chmodSync(program, 0o755)
    }
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new Error(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`)
}
