/** A file of the built program: its address from the page's folder, and what its bytes must be (as in `integrity`). */
export type ShellFile = { readonly address: string; readonly integrity: string }

const prefix = 'tasma-shell-'
/** As many as a browser asks of one host at a time. */
const lanes = 6

export const shellName = (version: string) => prefix + version

/** Caches of other versions, finished or not. */
export const oldShells = async (name: string): Promise<string[]> =>
  (await caches.keys()).filter((each) => each.startsWith(prefix) && each !== name)

/**
 * Fetches all files into the cache, or throws: then the browser tries again another time, and goes on where this ended.
 * A file is taken only if it is byte for byte the one that was built: what a captive portal, a proxy or a host's own
 * error page sends in its place is not.
 */
export async function keepFiles(name: string, scope: string, files: readonly ShellFile[]): Promise<void> {
  const cache = await caches.open(name)
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const missing = files.filter(({ address }) => !kept.has(new URL(address, scope).href))
  const lane = async () => {
    for (let file = missing.pop(); file; file = missing.pop()) {
      const url = new URL(file.address, scope).href
      await cache.put(url, await fresh(url, file, scope))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** What lies in `assets` is named after its content: where the version before has it, it need not come again. */
async function fresh(url: string, { integrity }: ShellFile, scope: string): Promise<Response> {
  const had = url.startsWith(`${scope}assets/`) && (await caches.match(url, { ignoreVary: true }))
  return had || fetch(url, { integrity, cache: 'no-cache', redirect: 'error' })
}

/** From this version's cache, from another's for a page that is older than this worker, or else from the network. */
export async function keptFile(name: string, address: string, request: Request): Promise<Response> {
  const own = await (await caches.open(name)).match(address, { ignoreVary: true })
  if (own) return own
  for (const old of address.includes('/assets/') ? await oldShells(name) : []) {
    const found = await (await caches.open(old)).match(address, { ignoreVary: true })
    if (found) return found
  }
  return fetch(request)
}
