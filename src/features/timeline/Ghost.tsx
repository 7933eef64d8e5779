import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useFilm } from '../../context/useFilm'
import { assetOf, findClip } from '../../project/find'
import { tileWidth } from './beginReorder'
import { Filmstrip } from './Filmstrip'
import css from './Ghost.module.css'
import { useTimeline } from './timelineContext'

/** The carried clip, under the finger. */
export function Ghost() {
  const { lifting } = useTimeline()
  const project = useFilm()
  const target = useStore(lifting.lifted, ({ lifted }) => lifted?.target)
  const ghost = useRef<HTMLDivElement>(null)
  const clip = target?.kind === 'clip' ? findClip(project, target.id) : undefined

  useLayoutEffect(() => {
    const move = ({ x }: { readonly x: number }) => {
      if (ghost.current) ghost.current.style.translate = `${x - tileWidth / 2}px 0`
    }
    move(lifting.finger.getState())
    return lifting.finger.subscribe(move)
  }, [lifting, clip])

  return (
    clip && (
      <div ref={ghost} className={css.ghost} style={{ width: tileWidth }} aria-hidden>
        <Filmstrip
          asset={assetOf(project, clip.asset)}
          sourceStart={clip.sourceStart}
          length={clip.length}
          pxPerSecond={1}
          from={0}
          to={tileWidth}
          whole
        />
      </div>
    )
  )
}
