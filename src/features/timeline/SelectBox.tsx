import { useStore } from 'zustand'
import css from './SelectBox.module.css'
import { toPx } from './scale'
import { useTimeline } from './timelineContext'

/** The box that is drawn around what shall be selected. */
export function SelectBox() {
  const { camera, lifting } = useTimeline()
  const box = useStore(lifting.box, (state) => state.box)
  const { left, pxPerSecond } = useStore(camera.store)
  if (!box) return null
  const place = {
    left: toPx(box.from - left, pxPerSecond),
    width: toPx(box.to - box.from, pxPerSecond),
    top: box.top,
    height: box.bottom - box.top,
  }
  return <div className={css.box} style={place} aria-hidden data-box />
}
