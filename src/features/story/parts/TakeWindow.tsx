import { useEffect, useRef } from 'react'
import { useStudio } from '../../../context/useApp'
import { slip } from '../../../edits/slip'
import { useFormat } from '../../../i18n/useFormat'
import { useText } from '../../../i18n/useText'
import type { Asset, MainClip } from '../../../project/project'
import { sourceAt, speedOf } from '../../../project/source'
import { type Micros, minus } from '../../../project/time'
import { drawCovering } from '../../../render/draw/drawCovering'
import { WindowSlider } from '../../../ui/WindowSlider'
import css from './TakeWindow.module.css'

const count = 7
const second = 1_000_000

type Props = { readonly clip: MainClip; readonly asset: Asset }

/** Which part of a long take is seen: a window over pictures of all of it. */
export function TakeWindow({ clip, asset }: Props) {
  const text = useText()
  const format = useFormat()
  const { editor } = useStudio()
  const width = minus(sourceAt(clip, clip.length), clip.sourceStart)
  const slide = (to: number) =>
    editor.preview('slip', (film) => {
      const now = film.main.find(({ id }) => id === clip.id)
      const by = now ? Math.round((now.sourceStart - to) / speedOf(now)) : 0
      return slip(film, { kind: 'clip', id: clip.id }, by as Micros)
    })
  return (
    <WindowSlider
      label={text('story.part')}
      value={clip.sourceStart}
      most={Math.max(0, asset.duration - width)}
      width={width}
      step={second / 2}
      said={format.tenths(clip.sourceStart)}
      onSlide={slide}
      onSlid={editor.commit}
    >
      <SourceStrip asset={asset} />
    </WindowSlider>
  )
}

function SourceStrip({ asset }: { readonly asset: Asset }) {
  const { reader } = useStudio()
  const strip = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const making = new AbortController()
    const times = Array.from({ length: count }, (_, at) => Math.round(((at + 0.5) / count) * asset.duration) as Micros)
    const show = (index: number, picture: ImageBitmap) => {
      const context = strip.current?.getContext('2d')
      if (!context || making.signal.aborted) return
      drawCovering(context, picture, { x: index * tile, y: 0, width: tile, height })
    }
    void reader.stills(asset, times, height, show, making.signal).catch(() => {})
    return () => making.abort()
  }, [reader, asset])
  return <canvas ref={strip} width={count * tile} height={height} className={css.strip} aria-hidden />
}

const [tile, height] = [90, 112]
