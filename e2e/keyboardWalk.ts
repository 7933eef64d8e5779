import type { Page } from 'playwright/test'
import { expect } from './guard'
import { standing } from './standing'

type Stop = { readonly name: string; readonly faults: readonly string[]; readonly isFirst: boolean }

declare global {
  /** Where the keyboard stood last, and what that looked like. */
  var stoodOn: { readonly element: Element; readonly look: string } | undefined
  /** Where a round began. */
  var roundFrom: Element | undefined
}

/**
 * Where the keyboard stands, and what is wrong with it: it has no name, is out of sight, lies before the stop before it,
 * or that one looked no different with the keyboard than without.
 */
async function stand(page: Page): Promise<Stop | null> {
  await standing(page)
  return page.evaluate(async () => {
    // It is scrolled into sight with the next picture.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const lookOf = (element: Element) => {
      const { nextElementSibling, parentElement } = element
      const drawn = element instanceof HTMLInputElement ? nextElementSibling : null
      const near = [element, drawn, parentElement, parentElement?.parentElement]
      return [...near, ...[...element.querySelectorAll('*')].slice(0, 20)]
        .flatMap((each) => (each ? [undefined, '::before', '::after'].map((part) => getComputedStyle(each, part)) : []))
        .map(({ outlineStyle, outlineColor, boxShadow, backgroundColor, borderColor }) =>
          [outlineStyle === 'none' ? '' : outlineColor, boxShadow, backgroundColor, borderColor].join(),
        )
        .join(';')
    }
    const nameOf = (element: Element) => {
      const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '')
      const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : []
      const said = element.getAttribute('aria-label') ?? labelled?.textContent ?? label?.textContent
      return (said ?? element.textContent ?? '').trim()
    }
    const faults: string[] = []
    const here = document.activeElement ?? document.body
    const { element: before, look } = globalThis.stoodOn ?? {}
    globalThis.stoodOn = undefined
    if (before?.isConnected && before !== here && lookOf(before) === look) {
      faults.push(`“${nameOf(before)}” does not show that it has the keyboard`)
    }
    if (here === document.body) return null

    const isFirst = here === globalThis.roundFrom
    globalThis.roundFrom ??= here
    globalThis.stoodOn = { element: here, look: lookOf(here) }
    const name = nameOf(here)
    if (!name) faults.push(`${here.outerHTML.slice(0, 120)} has no name`)
    const box = here.getBoundingClientRect()
    const isOut = box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth
    if (isOut) faults.push(`“${name}” is out of sight`)
    if (before?.isConnected && !isFirst && here.closest('[role="dialog"]') === before.closest('[role="dialog"]')) {
      const { top, left } = before.getBoundingClientRect()
      if (box.bottom <= top && box.left <= left) faults.push(`“${name}” lies before “${nameOf(before)}”`)
    }
    return { name, faults, isFirst }
  })
}

/** The keyboard, Tab by Tab. */
export function createKeyboardWalk(page: Page) {
  const step = async () => {
    await page.keyboard.press('Tab')
    const here = await stand(page)
    expect.soft(here?.faults ?? []).toEqual([])
    return here
  }
  return {
    /** Presses Tab until something of that name has the keyboard. */
    to: async (name: string | RegExp) => {
      const passed: string[] = []
      for (let stop = 0; stop < 120; stop++) {
        const here = await step()
        if (here && (typeof name === 'string' ? here.name === name : name.test(here.name))) return
        passed.push(here?.name ?? '')
      }
      throw new Error(`Tab does not come to ${name}: ${passed.join(', ')}`)
    },
    /** What has the keyboard: never nothing. */
    at: async () => {
      await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
      return (await stand(page))?.name
    },
    /** Presses Tab until all has been stood on and it comes round: nothing holds it. */
    round: async () => {
      await page.evaluate(() => {
        globalThis.stoodOn = undefined
        globalThis.roundFrom = undefined
      })
      const names: string[] = []
      for (let here = await step(); !here?.isFirst; here = await step()) {
        names.push(here?.name ?? '')
        expect(names.length, names.join(', ')).toBeLessThan(150)
      }
      return names
    },
  }
}
