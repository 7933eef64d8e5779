import { type PointerEvent, useEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { tellOf } from '../../lib/tellOf'
import { layout } from '../../project/layout'
import { shown } from '../../store/editor'
import css from './ScrollBar.module.css'
import { toTime } from './scale'
import { useTimeline } from './timelineContext'

/** For mice without a wheel to the side. The arrow keys and the playhead do without it, so screen readers pass it by. */
export function ScrollBar() {
  const { editor } = useStudio()
  const { camera } = useTimeline()
  const thumb = useRef<HTMLDivElement>(null)
  const grip = useRef<number | null>(null)

  /** How much film a bar as wide as the view stands for. */
  const whole = () => {
    const { width, pxPerSecond } = camera.getState()
    return Math.max(1, layout(shown(editor.getState())).length + toTime(width, pxPerSecond) * 0.3)
  }

  useEffect(() => {
    const move = () => {
      const { left, width, pxPerSecond } = camera.getState()
      const share = Math.min(1, toTime(width, pxPerSecond) / whole())
      const start = Math.max(0, Math.min(1 - share, left / whole()))
      if (!thumb.current) return
      thumb.current.style.display = share > 0.98 ? 'none' : ''
      thumb.current.style.width = `max(${percent(share)}, 40px)`
      thumb.current.style.left = percent(start)
    }
    return tellOf([camera, editor], move)
  })

  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = event.clientX
  }
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current === null) return
    const { width, pxPerSecond } = camera.getState()
    const perPixel = (whole() / width) * (pxPerSecond / 1_000_000)
    camera.scrollBy((event.clientX - grip.current) * perPixel)
    grip.current = event.clientX
  }
  const onPointerUp = () => {
    grip.current = null
  }
  return (
    <div className={css.bar} aria-hidden>
      <div
        ref={thumb}
        className={css.thumb}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
      />
    </div>
  )
}

/** No finer than what can be seen: the page is laid out for every change, and a trim changes it by next to nothing. */
const percent = (share: number) => `${(share * 100).toFixed(2)}%`
