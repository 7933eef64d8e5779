import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useFilm } from '../../context/useFilm'
import { assetOfPiece, findClip } from '../../project/find'
import type { Asset, MainClip } from '../../project/project'
import { tileWidth } from './beginReorder'
import { Filmstrip } from './Filmstrip'
import css from './Ghost.module.css'
import { useTimeline } from './timelineContext'

/** The carried clip, under the finger. */
export function Ghost() {
  const { lifting } = useTimeline()
  const project = useFilm()
  const target = useStore(lifting.lifted, ({ lifted }) => lifted?.target)
  const clip = target?.kind === 'clip' ? findClip(project, target.id) : undefined
  const asset = assetOfPiece(project, clip)
  return clip && asset && <Tile asset={asset} clip={clip} />
}

function Tile({ asset, clip }: { readonly asset: Asset; readonly clip: MainClip }) {
  const { lifting } = useTimeline()
  const tile = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const move = ({ x }: { readonly x: number }) => {
      if (tile.current) tile.current.style.translate = `${x - tileWidth / 2}px 0`
    }
    move(lifting.finger.getState())
    return lifting.finger.subscribe(move)
  }, [lifting])
  return (
    <div ref={tile} className={css.ghost} style={{ width: tileWidth }} aria-hidden>
      <Filmstrip
        asset={asset}
        sourceStart={clip.sourceStart}
        length={clip.length}
        pxPerSecond={1}
        from={0}
        to={tileWidth}
        whole
      />
    </div>
  )
}
