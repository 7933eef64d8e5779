import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * The command of espeak-ng, whose Kyrgyz voice tests speak with: the system's, or, where we may, one that is installed
 * now. `null` where there is none.
 */
export function getEspeak() {
  if (speaksKyrgyz()) return 'espeak-ng'
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { env })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'espeak-ng'], { env })
  return speaksKyrgyz() ? 'espeak-ng' : null
}

function speaksKyrgyz() {
  const { stdout } = spawnSync('espeak-ng', ['--voices=ky'], { encoding: 'utf8' })
  return / ky /.test(stdout ?? '')
}
