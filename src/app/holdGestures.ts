/** A finger that rests on the work means to drag it: no menu of the browser's comes up there. Typing keeps its own. */
export function holdGestures() {
  document.addEventListener('contextmenu', (event) => {
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch'
    const { target } = event
    if (!byFinger || !(target instanceof Element)) return
    if (target.closest('.workspace') && !target.closest('input, textarea')) event.preventDefault()
  })
}
