import type { Page } from 'playwright/test'

/** In how many of a film's frames text was measured or painted. */
export type TextWork = { readonly frames: number; readonly withText: number }

/** Counts from outside, in the worker that makes the next film. */
export async function countTextWork(page: Page, makeFilm: () => Promise<unknown>): Promise<TextWork> {
  const name = `text-work-${Date.now()}`
  const told = await page.evaluateHandle((channel) => {
    const last = { frames: 0, withText: 0 }
    new BroadcastChannel(channel).onmessage = ({ data }) => Object.assign(last, data)
    return last
  }, name)
  const worker = page.waitForEvent('worker', (each) => /filmWorker/.test(each.url()))
  const made = makeFilm()
  await (await worker).evaluate(watchText, name)
  await made
  return told.jsonValue()
}

function watchText(channel: string) {
  const out = new BroadcastChannel(channel)
  const count = { frames: 0, withText: 0 }
  let touched = false
  const text = OffscreenCanvasRenderingContext2D.prototype
  for (const name of ['measureText', 'fillText', 'strokeText'] as const) {
    const original = text[name] as (...args: unknown[]) => unknown
    Object.assign(text, {
      [name](this: unknown, ...args: unknown[]) {
        touched = true
        return original.apply(this, args)
      },
    })
  }
  const { encode } = VideoEncoder.prototype
  VideoEncoder.prototype.encode = function (...args) {
    count.frames++
    if (touched) count.withText++
    touched = false
    out.postMessage(count)
    return encode.apply(this, args)
  }
}
