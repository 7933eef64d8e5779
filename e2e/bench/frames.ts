import type { Page } from 'playwright/test'

/** Milliseconds between the pictures of the screen while `job` runs, as the page itself sees them. */
export async function timeFrames(page: Page, job: () => Promise<void>): Promise<number[]> {
  const recording = await page.evaluateHandle(() => {
    const record = { on: true, times: [] as number[] }
    const note = (now: number) => {
      record.times.push(now)
      if (record.on) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    return record
  })
  await job()
  const times = await recording.evaluate((record) => {
    record.on = false
    return record.times
  })
  return times.slice(1).map((time, index) => time - (times[index] as number))
}
