/** Milliseconds. */
const latest = 4000
/** For browsers that do not say when they are idle (Safari). */
const usual = 1000

/** Does it once the page has nothing better to do. */
export function whenIdle(work: () => unknown) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: latest })
  else setTimeout(work, usual)
}
