import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run, runTool } from './run.mjs'

/** Chrome or Chromium: what the environment names, what the system has, then what Playwright has downloaded. */
export async function findChromium() {
  const { CHROME_PATH, CHROMIUM_PATH, PLAYWRIGHT_CHROMIUM } = process.env
  for (const named of [CHROME_PATH, CHROMIUM_PATH, PLAYWRIGHT_CHROMIUM]) {
    if (named && !existsSync(named)) console.warn(`There is no browser at ${named}; looking elsewhere.`)
    else if (named) return named
  }
  const { chromium } = await import('playwright')
  return [...usualPlaces(), chromium.executablePath()].find(starts) ?? null
}

/** The same, and when there is none, gets one. */
export async function getChromium() {
  const found = await findChromium()
  if (found) return found
  console.log('No Chrome or Chromium here: getting one…')
  if ((await runTool('playwright', ['install', 'chromium'])) !== 0) await installDebianChromium()
  return findChromium()
}

/** Behind a firewall Playwright's own download fails where the system's packages may still be within reach. */
async function installDebianChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
}

function usualPlaces() {
  const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '' } = process.env
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(HOME, 'Applications')].flatMap((folder) => [
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      ])
    case 'win32':
      return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
        .filter(Boolean)
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ])
    default:
      return [
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/snap/bin/chromium',
      ]
  }
}

/**
 * Ubuntu's chromium-browser may be a note that says "install the snap". On Windows asking would open a window.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
