import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { joined } from '../../ui/joined'
import css from './SnapGuide.module.css'
import { useTimeline } from './timelineContext'

/** A line across all lanes, where something that is dragged has caught or would be put in. */
export function SnapGuide() {
  const { camera, lifting } = useTimeline()
  const guide = useStore(lifting.guide, (state) => state.guide)
  const line = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!guide) return
    const move = () => {
      if (line.current) line.current.style.translate = `${camera.xOf(guide.time)}px 0`
    }
    move()
    return camera.subscribe(move)
  }, [camera, guide])
  return (
    guide && (
      <div ref={line} className={joined(css.line, guide.at === 'cut' && css.cut)} aria-hidden data-guide={guide.at} />
    )
  )
}
