import { CloudOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useFont } from '../../../context/useFont'
import type { Look } from '../../../project/textStyles'
import { onSampleClock } from '../../../ui/sampleClock'
import { useInView } from '../../../ui/useInView'
import { drawSample } from './drawSample'
import css from './Sample.module.css'
import { isMoving, sampleMoment, sampleSize } from './sampleFilm'

type Props = {
  readonly look: Look
  readonly words: string
  readonly ground: OffscreenCanvas | null
}

/** Somebody's own words in a look, drawn as the film draws them. Its font is fetched when it comes into sight. */
export function Sample(props: Props) {
  const place = useRef<HTMLSpanElement>(null)
  const { inView, seen } = useInView(place)
  return (
    <span ref={place} className={css.sample} aria-hidden>
      {seen && <Drawn {...props} inView={inView} />}
    </span>
  )
}

const calm = matchMedia('(prefers-reduced-motion: reduce)')

function Drawn({ look, words, ground, inView }: Props & { readonly inView: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const font = useFont(look.font)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const draw = (elapsed: number | null) =>
      drawSample(context, font === 'ready' ? sampleMoment(look, words, elapsed) : [], ground)
    if (font !== 'ready' || !inView || calm.matches || !isMoving(look)) return draw(null)
    return onSampleClock(draw)
  }, [look, words, ground, inView, font])
  return (
    <>
      <canvas ref={canvas} className={css.canvas} width={sampleSize.width} height={sampleSize.height} />
      {font === 'failed' && <CloudOff className={css.missing} size={22} strokeWidth={1.9} />}
    </>
  )
}
