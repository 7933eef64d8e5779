import { useEffect, useRef } from 'react'
import { useFont } from '../../context/useFont'
import { stepStyle } from '../../edits/titles'
import type { Micros } from '../../project/time'
import { drawText } from '../../render/draw/drawText'
import { layerAt, titleLettering } from '../../render/planText'

const size = { width: 160, height: 160 }
/** Where it just stands. */
const span = { start: 0 as Micros, end: 10_000_000 as Micros }
const middle = 5_000_000 as Micros

/** The label of a step, as the film draws it. */
export function StepSample({ words }: { readonly words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const measured = useFont(stepStyle.font) !== 'loading'
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !measured) return
    context.clearRect(0, 0, size.width, size.height)
    const lettering = titleLettering(
      { size },
      { kind: 'title', text: words, style: { ...stepStyle, size: 0.17, y: 0.5 } },
    )
    for (const layer of layerAt({ text: words, whole: span }, lettering, span, middle)) drawText(context, layer, size)
  }, [words, measured])
  return <canvas ref={canvas} {...size} aria-hidden />
}
