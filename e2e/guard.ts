import { test as base, type ConsoleMessage } from 'playwright/test'
import { serve } from '../scripts/serve.mjs'

/** Console errors that are right: none so far. A test that provokes one on purpose says so with `guard.allow`. */
const allowedErrors: readonly RegExp[] = []

type Site = { readonly url: string; onViolation: (report: string) => void }
type Guard = { readonly allow: (complaint: RegExp) => void }

/**
 * Every test's `test`. One that asks another host for anything, breaks the Content-Security-Policy, throws in a page or
 * a worker, or writes an error to the console fails, whatever else it shows.
 */
export const test = base.extend<{ guard: Guard }, { site: Site; folder: string }>({
  /** What is served: dist, when it is not named. */
  folder: [process.env.E2E_FOLDER ?? '', { scope: 'worker', option: true }],

  site: [
    async ({ folder }, use) => {
      const onViolation = (report: string) => site.onViolation(report)
      const server = await serve({ ...(folder && { root: folder }), onViolation })
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
      const allowed = [...allowedErrors]
      const origin = new URL(site.url).origin

      site.onViolation = (report) => complaints.push(`policy: ${report}`)
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url())
        if (/^(http|ws)s?:$/.test(protocol) && asked !== origin) complaints.push(`asked outside: ${request.url()}`)
      })
      context.on('console', (message) => {
        if (isError(message)) complaints.push(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => complaints.push(`thrown: ${error.error().stack ?? error.error()}`))

      await use({ allow: (complaint) => void allowed.push(complaint) })

      const left = complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)))
      if (left.length > 0) throw new Error(`The guard heard:\n${left.map((text) => `  ${text}`).join('\n')}`)
    },
    { auto: true },
  ],
})

export { expect } from 'playwright/test'

const isError = (message: ConsoleMessage) => message.type() === 'error' || /Content Security Policy/i.test(message.text())
