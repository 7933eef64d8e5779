import type { BrowserContext, Page } from 'playwright/test'

/** A weak phone in the village: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed. */
export async function slowDown(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page)
  const throughput = 1.6e6 / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Counts what comes over the network, as it is sent: packed, with its headers. */
export function countBytes(context: BrowserContext) {
  const sizes: Promise<number>[] = []
  context.on('requestfinished', (request) =>
    sizes.push(
      request.sizes().then(
        ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
        () => 0,
      ),
    ),
  )
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

export type Vitals = { readonly paint: number; readonly shift: number; readonly blocked: number }
declare global {
  var vitals: { paint: number; shift: number; blocked: number }
}

/** To be called before the page is opened: it watches as Lighthouse does. */
export const watchVitals = (page: Page) =>
  page.addInitScript(() => {
    globalThis.vitals = { paint: 0, shift: 0, blocked: 0 }
    const watch = (type: string, each: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
    watch('largest-contentful-paint', ({ startTime }) => {
      vitals.paint = Math.round(startTime)
    })
    watch('layout-shift', ({ value = 0 }) => {
      vitals.shift += value
    })
    // What a task takes beyond a twentieth of a second, it keeps a finger waiting.
    watch('longtask', ({ duration }) => {
      vitals.blocked += Math.round(duration - 50)
    })
  })

export const vitalsOf = (page: Page): Promise<Vitals> => page.evaluate(() => vitals)
