import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import type { Asset } from '../../project/project'
import type { Micros } from '../../project/time'
import { drawTiles } from './drawTiles'
import css from './Filmstrip.module.css'
import { stillsOf } from './stills'
import { stripTiles } from './stripTiles'

type Props = {
  readonly asset: Asset
  readonly sourceStart: Micros
  readonly length: Micros
  readonly pxPerSecond: number
  /** What of it is drawn, in pixels from the clip's left edge. */
  readonly from: number
  readonly to: number
  /** One picture for all of it. */
  readonly whole?: boolean
}

const height = 56
const narrowest = 28

/** The pictures of a clip. The canvas covers only what is in reach of the view, however long the clip is. */
export function Filmstrip({ asset, sourceStart, length, pxPerSecond, from, to, whole = false }: Props) {
  const stills = stillsOf(useStudio().reader)
  const canvas = useRef<HTMLCanvasElement>(null)
  const natural = asset.video ? (height * asset.video.width) / asset.video.height : height
  const still = asset.kind === 'image'
  const tiles = useMemo(() => {
    const tileWidth = Math.max(narrowest, natural)
    if (whole) return [{ time: still ? (0 as Micros) : sourceStart, left: 0, width: to }]
    const all = stripTiles({ sourceStart, length, pxPerSecond, tileWidth, from, to })
    return still ? all.map((tile) => ({ ...tile, time: 0 as Micros })) : all
  }, [sourceStart, length, pxPerSecond, natural, from, to, whole, still])

  useLayoutEffect(() => {
    const draw = () => {
      if (!canvas.current) return
      const view = { from, width: to - from, height }
      drawTiles(canvas.current, tiles, view, (time) => stills.at(asset.id, time))
    }
    draw()
    let asked = 0
    // Pictures come one by one: however many came, they are drawn once for each picture of the screen.
    const drawSoon = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0
        draw()
      })
    }
    const stop = stills.subscribe(asset.id, drawSoon)
    return () => {
      stop()
      cancelAnimationFrame(asked)
    }
  }, [stills, asset.id, tiles, from, to])

  useEffect(() => {
    const times = [...new Set(tiles.map(({ time }) => time))]
    if (to > from) stills.wish(canvas, asset, times)
  }, [stills, asset, tiles, from, to])
  useEffect(() => () => stills.unwish(canvas), [stills])

  return <canvas ref={canvas} className={css.strip} style={{ left: from }} aria-hidden />
}
