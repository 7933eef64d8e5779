import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useFilm } from '../../context/useFilm'
import { layout } from '../../project/layout'
import { AddButton } from './AddButton'
import { CaptionLane } from './CaptionLane'
import { MainLane } from './MainLane'
import { Ruler } from './Ruler'
import { SoundLanes } from './SoundLanes'
import { toPx } from './scale'
import css from './Timeline.module.css'
import { useTimeline } from './timelineContext'
import { useDrawnRange } from './useDrawnRange'

/** The part of the film that is in the page. It slides by a transform alone: neither scroll nor playback draw anew. */
export function Film({ onAdd }: { readonly onAdd: () => void }) {
  const { camera, lifting } = useTimeline()
  const range = useDrawnRange(camera)
  const places = layout(useFilm())
  const carrying = useStore(lifting.lifted, ({ lifted }) => lifted?.target.kind === 'clip')
  const film = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const slide = () => {
      const x = toPx(range.from - camera.getState().left, range.pxPerSecond)
      if (film.current) film.current.style.transform = `translate3d(${x}px, 0, 0)`
    }
    slide()
    return camera.subscribe(slide)
  }, [camera, range])

  return (
    <div className={css.film} ref={film} data-carrying={carrying || undefined}>
      <Ruler range={range} />
      <MainLane range={range} main={places.main}>
        {!carrying && <AddButton range={range} end={places.main.at(-1)?.span.end ?? 0} onAdd={onAdd} />}
      </MainLane>
      <CaptionLane range={range} cues={places.cues} />
      <SoundLanes range={range} sounds={places.items} />
    </div>
  )
}
