import { spawn } from 'node:child_process'

/**
 * Opens an address in the user's browser, where there is a screen to open it on. Failing is no error: it was printed.
 * @param {string} url
 */
export function openBrowser(url) {
  if (process.env.CI || !hasDisplay()) return
  const [command, ...args] = opener(url)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.once('error', () => {})
  child.unref()
}

function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * @param {string} url
 * @returns {[string, ...string[]]}
 */
function opener(url) {
  switch (process.platform) {
    case 'darwin':
      return ['open', url]
    case 'win32':
      return ['cmd', '/c', 'start', '', url]
    default:
      return ['xdg-open', url]
  }
}
