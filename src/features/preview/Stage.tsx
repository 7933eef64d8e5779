import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { CaptionHold } from './CaptionHold'
import css from './Stage.module.css'
import { StageFailed } from './StageFailed'
import { useCurrentCue } from './useCurrentCue'

/** More pixels than this for each of the screen's cost time and are not seen. */
const sharpest = 2

/** The film's frame, as large as the room allows. The screen is the player's: it is put in, never made anew. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const { player } = useStudio()
  const size = useFilm((film) => film.size)
  const empty = useFilm(({ main }) => main.length === 0)
  const frame = useRef<HTMLDivElement>(null)
  const screen = useRef<HTMLDivElement>(null)
  const cue = useCurrentCue()

  useLayoutEffect(() => {
    const place = screen.current
    place?.append(player.screen)
    return () => player.screen.remove()
  }, [player])

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => {
      const scale = Math.min(sharpest, window.devicePixelRatio)
      const [width, height] = [element.clientWidth * scale, element.clientHeight * scale]
      if (width > 0 && height > 0) player.resize(Math.round(width), Math.round(height))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [player])

  return (
    <div className={css.room}>
      <div className={css.frame} ref={frame} style={{ '--ratio': size.width / size.height } as CSSProperties}>
        <div className={css.screen} ref={screen} hidden={empty} />
        {empty ? children : cue && <CaptionHold cue={cue} key={cue.id} />}
        <StageFailed />
      </div>
    </div>
  )
}
