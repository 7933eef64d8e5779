import { expect as asked, test as base, type ConsoleMessage } from 'playwright/test'
import { serve } from '../scripts/serve.mjs'
import { hintNames } from '../src/store/hintNames'

/** Complaints that are no fault, in any test: none so far. One that a test provokes it forgives itself. */
const harmless: readonly RegExp[] = []

export type Site = { readonly url: string; onViolation: (report: string) => void }
type Guard = {
  /** What was heard so far. */
  readonly complaints: readonly string[]
  /** For a test that provokes a complaint on purpose. */
  readonly forgive: (complaint: RegExp) => void
}

/**
 * Every test's `test`. One that asks another host for anything, breaks the Content-Security-Policy, throws in a page or
 * a worker, or writes an error to the console fails, whatever else it shows.
 */
export const test = base.extend<{ guard: Guard; hints: boolean; settings: undefined }, { site: Site }>({
  /** Whether the hints of a first film are told. In most tests somebody works who has had them. */
  hints: [false, { option: true }],

  settings: [
    async ({ context, hints }, use) => {
      await context.addInitScript(
        (told) => {
          // An empty page has no storage, nor has the browser's own that says that there is no network.
          if (!location.protocol.startsWith('http')) return
          localStorage['tasma.settings'] ??= JSON.stringify({ hints: told })
        },
        hints ? [] : hintNames,
      )
      await use(undefined)
    },
    { auto: true },
  ],

  /** The built program, served in this very process, so that the browser's reports reach the test they belong to. */
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const server = await serve({ onViolation: (report) => site.onViolation(report) })
      const site: Site = { url: server.url, onViolation: () => {} }
      await use(site)
      await server.close()
    },
    { scope: 'worker' },
  ],

  baseURL: ({ site }, use) => use(site.url),

  guard: [
    async ({ context, site }, use) => {
      const complaints: string[] = []
      const forgiven = [...harmless]
      const origin = new URL(site.url).origin

      site.onViolation = (report) => complaints.push(`policy: ${inShort(report)}`)
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url())
        if (/^(http|ws)s?:$/.test(protocol) && asked !== origin) complaints.push(`asked outside: ${request.url()}`)
      })
      context.on('console', (message) => {
        if (isError(message)) complaints.push(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => complaints.push(`thrown: ${error.error().stack ?? error.error()}`))

      await use({ complaints, forgive: (complaint) => void forgiven.push(complaint) })

      const left = complaints.filter((text) => !forgiven.some((pattern) => pattern.test(text)))
      if (left.length > 0) throw new Error(`The guard heard:\n${left.map((text) => `  ${text}`).join('\n')}`)
    },
    { auto: true },
  ],
})

/** Ten times a second, and at first sooner; by itself the runner looks once a second at what takes a while. */
const intervals = [20, 50, 100]
const poll: typeof asked.poll = (look, options) =>
  asked.poll(look, { intervals, ...(typeof options === 'string' ? { message: options } : options) })

/** The runner's, but that what is polled is waited for hardly longer than it takes. */
export const expect = new Proxy(asked, {
  get: (whole, name) => (name === 'poll' ? poll : Reflect.get(whole, name)),
})

const isError = (message: ConsoleMessage) =>
  message.type() === 'error' || /Content Security Policy/i.test(message.text())

function inShort(report: string): string {
  const { 'csp-report': violation } = JSON.parse(report)
  return `${violation['effective-directive']} refused ${violation['blocked-uri']} in ${violation['document-uri']}`
}
