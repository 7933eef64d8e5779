import { createServer } from 'node:http'

const triedPorts = 100

/**
 * Listens on this machine only. A port that is taken is left alone and the next one tried; 0 is any free one.
 * @param {number} port
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function listen(port, answer) {
  for (let attempt = 0; attempt <= triedPorts; attempt++) {
    const [first, ...more] = await listenOnBoth(port === 0 ? 0 : port + attempt, answer)
    if (first) return { port: portOf(first), close: async () => void (await Promise.all([first, ...more].map(close))) }
  }
  throw new Error(`No free port from ${port} to ${port + triedPorts}.`)
}

/**
 * "localhost" is two addresses. Were only one of them ours, the browser might open another program's page at the other.
 * @param {number} port
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<import('node:http').Server[]>} none where the port is taken
 */
async function listenOnBoth(port, answer) {
  const first = await listenOn(port, '127.0.0.1', answer)
  if (first === 'taken' || first === 'absent') return []
  const second = await listenOn(portOf(first), '::1', answer)
  if (second === 'absent') return [first] // A machine without IPv6.
  if (second !== 'taken') return [first, second]
  await close(first)
  return []
}

/**
 * @param {number} port
 * @param {string} host
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<import('node:http').Server | 'taken' | 'absent'>}
 */
function listenOn(port, host, answer) {
  const server = createServer(answer)
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve('taken')
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent')
      else reject(error)
    })
    server.listen(port, host, () => resolve(server))
  })
}

/** @param {import('node:http').Server} server */
const portOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port

/** @param {import('node:http').Server} server */
function close(server) {
  return new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
}
