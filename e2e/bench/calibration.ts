import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { calibrationReference } from '../../scripts/bench/calibrate'
import type { Core } from '../../scripts/bench/core'
import { cache } from '../../scripts/paths.mjs'
import { serve } from '../../scripts/serve.mjs'
import { spreadOf } from './spread'

declare global {
  var core: Core
}

/** What the loop takes here, and how many times as long that is as on the machine that the limits are for. */
export type Calibration = { readonly loop: number; readonly scale: number }

/** To be taken between the measurements, since other programs come and go. */
export function createCalibration() {
  const loops: number[] = []
  return {
    take: async (page: Page) => {
      const site = await serve({ root: join(cache, 'bench') })
      await page.goto(site.url)
      loops.push(await page.evaluate(() => core.calibrate()))
      await site.close()
    },
    result: (): Calibration => {
      const loop = spreadOf(loops).median
      return { loop, scale: Math.round((loop / calibrationReference) * 100) / 100 }
    },
  }
}
