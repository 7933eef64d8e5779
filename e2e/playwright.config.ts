import { join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { findChromium } from '../scripts/chromium.mjs'
import { cache } from '../scripts/paths.mjs'

const isRoot = process.getuid?.() === 0
const isLong = process.env.CI === 'true' || process.env.LONG === '1'

const phone = '**/*.phone.spec.ts'
const long = '**/*.long.spec.ts'

export default defineConfig({
  testDir: '.',
  outputDir: join(cache, 'e2e'),
  // One at a time: films are made with all the cores there are, and the times that are checked are real.
  workers: 1,
  // A test that passes the second time has found something.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? join(cache, 'e2e.json') }]],
  use: {
    // What most phones and classroom computers there are set to: the first start has to ask.
    locale: 'ru-RU',
    timezoneId: 'Asia/Bishkek',
    actionTimeout: 15_000,
    // Every test sees what is served now; the one about use without a network allows them.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Filming the page for the trace would slow down what is measured.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? (await findChromium()) ?? undefined,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--autoplay-policy=no-user-gesture-required',
        // A green picture and beeps; who may have them is told by each test's permissions.
        '--use-fake-device-for-media-stream',
        // Even what slips past the guard leaves no machine: no other name has an address.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: [phone, long], use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: phone,
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    ...(process.env.PICTURES === '1' ? [{ name: 'pictures', testMatch: '**/*.pictures.ts' }] : []),
    ...(process.env.BENCH === '1'
      ? [{ name: 'bench', testMatch: '**/*.bench.ts', use: { viewport: { width: 1440, height: 900 } } }]
      : []),
    ...(isLong ? [{ name: 'long', testMatch: long, use: { viewport: { width: 1440, height: 900 } } }] : []),
  ],
})
