import type { Page } from 'playwright/test'

/**
 * What cannot be read or pressed on the screen as it stands: text that its box, an ellipsis or the edge of the screen cuts
 * off (what can be scrolled into sight is not), controls that lie over each other, a page that can be pushed sideways.
 * Looked at is text with one of the letters: what the person named herself may be shortened.
 */
export const cutOff = (page: Page, letters = 'ңөү'): Promise<string[]> =>
  page.evaluate((marks) => {
    const slack = 1.5
    const found = new Set<string>()
    const marked = new RegExp(`[${marks}]`)
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) found.add(`the page is ${root.scrollWidth} wide`)

    const isSeen = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      !element.closest('.unseen, [aria-hidden="true"]')
    const sticks = (element: Element): boolean =>
      getComputedStyle(element).position === 'sticky' || (!!element.parentElement && sticks(element.parentElement))
    type Sides = { left: number; right: number; top: number; bottom: number }
    type Seen = Sides & { cut: string | null }

    /** What is left of a box once all that it lies in has cut it. What scrolls shows all of it in time. */
    const seenOf = (element: Element, box: DOMRect): Seen => {
      const seen: Seen = { left: box.left, right: box.right, top: box.top, bottom: box.bottom, cut: null }
      let [across, down] = [true, true]
      for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
        const style = getComputedStyle(each)
        const room = each.getBoundingClientRect()
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
        if (scrolls(style.overflowX)) across = false
        if (scrolls(style.overflowY)) down = false
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const isCut =
          (across && hides(style.overflowX) && (box.left < room.left - slack || box.right > room.right + slack)) ||
          (down && hides(style.overflowY) && (box.top < room.top - slack || box.bottom > room.bottom + slack))
        if (isCut) seen.cut ??= `${each.tagName.toLowerCase()}.${each.className}`
        if (style.overflowX !== 'visible') {
          seen.left = Math.max(seen.left, room.left)
          seen.right = Math.min(seen.right, room.right)
        }
        if (style.overflowY !== 'visible') {
          seen.top = Math.max(seen.top, room.top)
          seen.bottom = Math.min(seen.bottom, room.bottom)
        }
        if (style.position === 'fixed') break
      }
      if (across && (box.left < -slack || box.right > innerWidth + slack)) seen.cut ??= 'the screen'
      return seen
    }

    const pressed = 'button, summary, input:not([type="file"]), [role="radio"], [role="tab"], [role="menuitem"]'
    // What lies below a sheet or a menu is not being read.
    const top = [...document.querySelectorAll('[role="menu"], [role="dialog"]')].at(-1) ?? document.body
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!parent || !marked.test(text) || !isSeen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const room = parent.closest(pressed)?.getBoundingClientRect()
      for (const box of range.getClientRects()) {
        const { cut } = seenOf(parent, box)
        if (cut) found.add(`“${text.slice(0, 50)}” is cut off by ${cut}`)
        else if (room && (box.left < room.left - slack || box.right > room.right + slack)) {
          found.add(`“${text.slice(0, 50)}” is wider than what is pressed`)
        }
      }
    }

    for (const field of top.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      if (!isSeen(field) || field.value) continue
      const style = getComputedStyle(field)
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen) continue
      pen.font = style.font
      const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
      if (pen.measureText(field.placeholder).width > room) found.add(`“${field.placeholder}” is wider than its field`)
    }

    const controls = [...top.querySelectorAll(pressed)]
      // Pieces of the film lie over one another as they do in the film; what sticks lies over what scrolls below it.
      .filter((each) => isSeen(each) && !each.closest('section:has(canvas)') && !sticks(each))
      .map((each) => ({ each, box: seenOf(each, each.getBoundingClientRect()) }))
      .filter(({ box }) => box.right - box.left > 4 && box.bottom - box.top > 4)
    const nameOf = (each: Element) => each.getAttribute('aria-label') ?? each.textContent?.trim().slice(0, 40)
    controls.forEach(({ each, box }, index) => {
      for (const other of controls.slice(index + 1)) {
        if (each.contains(other.each) || other.each.contains(each)) continue
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > 3 && down > 3) found.add(`“${nameOf(each)}” lies over “${nameOf(other.each)}”`)
      }
    })
    return [...found]
  }, letters)
