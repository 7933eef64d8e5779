import { useStore } from 'zustand'
import type { Box } from './lifting'
import css from './SelectBox.module.css'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'

/** The box that is drawn around what shall be selected. */
export function SelectBox() {
  const { lifting } = useTimeline()
  const box = useStore(lifting.box, (state) => state.box)
  return box && <Place box={box} />
}

/** Goes along with the film; apart, so that nothing does while there is no box. */
function Place({ box }: { readonly box: Box }) {
  const { left, pxPerSecond } = useStore(useTimeline().camera.store)
  const place = {
    left: toPx(box.from - left, pxPerSecond),
    width: toPx(box.to - box.from, pxPerSecond),
    top: box.top,
    height: box.bottom - box.top,
  }
  return <div className={css.box} style={place} aria-hidden data-box />
}
