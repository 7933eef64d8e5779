import { expect, test } from './guard'

const inWorker = (code: string) =>
  `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' })))`

// Nobody would notice a guard that has gone deaf.
for (const [fault, code, heard] of [
  ['a request outside', "new Image().src = 'https://example.com/'", /^asked outside: https:\/\/example\.com/],
  ['a broken policy', "fetch('https://example.com/').catch(() => {})", /^policy: connect-src/],
  ['a broken policy in a worker', inWorker("fetch('https://example.com/').catch(() => {})"), /^policy: connect-src/],
  ['eval in a worker', inWorker("try { eval('1') } catch {}"), /^policy: script-src/],
  ['an error', "setTimeout(() => { throw new Error('planted') })", /^thrown: Error: planted/],
  ['an error in a worker', inWorker("throw new Error('planted')"), /^thrown: .*planted/],
  ['a rejection in a worker', inWorker("Promise.reject(new Error('planted'))"), /^thrown: .*planted/],
  ['a written error', "console.error('planted')", /^console: planted/],
  ['a written error in a worker', inWorker("console.error('planted')"), /^console: planted/],
] as const) {
  test(`the guard hears ${fault}`, async ({ page, guard }) => {
    guard.forgive(/./)
    await page.goto('./')
    await page.evaluate(`{ ${code} }`)
    await expect.poll(() => guard.complaints).toContainEqual(expect.stringMatching(heard))
  })
}
