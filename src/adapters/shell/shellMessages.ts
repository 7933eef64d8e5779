/** What the page tells the service worker that waits: the person wants the newer version now. */
export const takeOver = 'tasma-take-over'
