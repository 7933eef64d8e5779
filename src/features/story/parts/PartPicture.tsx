import { useEffect, useRef } from 'react'
import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { assetOfPiece, footageOf } from '../../../project/find'
import type { TellingPart } from '../../../project/storyParts'
import type { Micros } from '../../../project/time'
import { SlotDrawing } from '../drawings/SlotDrawing'
import css from './PartPicture.module.css'

/** What a part shows; while it is empty, what it asks for. */
export function PartPicture({ part }: { readonly part: TellingPart }) {
  const { reader } = useStudio()
  const canvas = useRef<HTMLCanvasElement>(null)
  const clip = part.clips.find((each) => footageOf(each))
  const asset = useFilm((film) => assetOfPiece(film, clip))
  // Where a clip begins is often the hand that lets go of the button.
  const at = clip && ((clip.sourceStart + Math.min(clip.length / 2, 700_000)) as Micros)
  useEffect(() => {
    if (!asset || at === undefined) return
    const making = new AbortController()
    const show = (_: number, picture: ImageBitmap) => {
      const { current } = canvas
      if (!current || making.signal.aborted) return
      current.width = picture.width
      current.height = picture.height
      current.getContext('2d')?.drawImage(picture, 0, 0)
    }
    void reader.stills(asset, [Math.round(at) as Micros], 200, show, making.signal).catch(() => {})
    return () => making.abort()
  }, [reader, asset, at])

  return (
    <span className={css.place}>
      {asset ? <canvas ref={canvas} width={1} height={1} aria-hidden /> : <SlotDrawing scene={part.part.slot.scene} />}
    </span>
  )
}
