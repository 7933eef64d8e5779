import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { assetOfPiece, findClip, footageOf } from '../../project/find'
import { laneRows } from '../../project/laneRows'
import type { Asset, MainClip } from '../../project/project'
import { speedOf } from '../../project/source'
import { tileWidth } from './beginReorder'
import css from './Ghost.module.css'
import { laneHeights, topOf } from './laneHeights'
import { paintFilmstrip } from './paint/paintFilmstrip'
import { sheet } from './paint/sheet'
import { stillsOf } from './stills'
import { useTimeline } from './timelineContext'

/** The carried clip, under the finger. */
export function Ghost() {
  const { lifting } = useTimeline()
  const target = useStore(lifting.lifted, ({ lifted }) => lifted?.target)
  const clip = useFilm((film) => (target?.kind === 'clip' ? findClip(film, target.id) : undefined))
  const asset = useFilm((film) => clip && assetOfPiece(film, clip))
  const top = laneHeights.ruler + topOf(useFilm(laneRows), 'main') - 10
  return clip && <Tile asset={asset} clip={clip} top={top} />
}

type Props = { readonly asset: Asset | undefined; readonly clip: MainClip; readonly top: number }

function Tile({ asset, clip, top }: Props) {
  const { lifting } = useTimeline()
  const stills = stillsOf(useStudio().reader)
  const tile = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const move = ({ x }: { readonly x: number }) => {
      if (tile.current) tile.current.style.translate = `${x - tileWidth / 2}px 0`
    }
    move(lifting.finger.getState())
    return lifting.finger.subscribe(move)
  }, [lifting])

  useLayoutEffect(() => {
    const context = canvas.current && sheet(canvas.current, tileWidth, laneHeights.main)?.context
    if (!context || !asset) return
    context.clearRect(0, 0, tileWidth, laneHeights.main)
    const box = { left: 0, top: 0, width: tileWidth, height: laneHeights.main }
    paintFilmstrip(context, {
      ...{ asset, box, whole: true, from: 0, to: tileWidth, pxPerSecond: 1 },
      sourceStart: clip.sourceStart,
      length: clip.length,
      speed: speedOf(clip),
      still: footageOf(clip)?.still,
      pictureAt: ({ id }, time) => stills.at(id, time),
    })
  }, [asset, clip, stills])

  return (
    <div ref={tile} className={css.ghost} style={{ width: tileWidth, top }} aria-hidden>
      <canvas ref={canvas} />
    </div>
  )
}
