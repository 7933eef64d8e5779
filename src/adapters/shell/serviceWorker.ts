import { files, version } from 'virtual:shell'
import { keepFiles, keptFile, oldShells, shellName } from './keptShell'
import { takeOver } from './shellMessages'

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration
const name = shellName(version)
const addresses = new Set(files.map(({ address }) => new URL(address, scope).href))

self.addEventListener('install', (event) => event.waitUntil(keepFiles(name, scope, files)))

self.addEventListener('activate', (event) => event.waitUntil(begin()))

self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const address = addressOf(event.request)
  if (address) event.respondWith(keptFile(name, address, event.request))
})

/**
 * The files of the version before go, unless a page of it may still be at work beside the one that asked for the new
 * one: its workers and later parts have names of their own, and are kept for it until the version after this.
 */
async function begin() {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length <= 1) for (const old of await oldShells(name)) await caches.delete(old)
  await self.clients.claim()
}

/** What a request asks of the program's own files; `null` for all else: the core of ffmpeg is kept elsewhere. */
function addressOf({ method, mode, url }: Request): string | null {
  if (method !== 'GET') return null
  const { origin, pathname } = new URL(url)
  const address = origin + pathname
  if (mode === 'navigate') return address === scope || address === `${scope}index.html` ? scope : null
  return addresses.has(address) || address.startsWith(`${scope}assets/`) ? address : null
}
