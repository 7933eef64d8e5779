import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright/test'

/** The largest share of memory that a page's process had since the watch began, in megabytes. */
export type MemoryWatch = { readonly stop: () => number }

const pss = /^Pss:\s+(\d+) kB/m

/** Only Linux tells how much of a process's memory is its own; elsewhere this gives null. */
export async function watchTabMemory(browser: Browser): Promise<MemoryWatch | null> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  if (tabs.every((id) => kilobytes(id) === 0)) return null

  let most = 0
  const look = () => {
    most = Math.max(most, ...tabs.map(kilobytes))
  }
  const timer = setInterval(look, 60)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.round(most / 1024)
    },
  }
}

function kilobytes(id: number): number {
  try {
    return Number(pss.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
