import { useEffect, useRef } from 'react'
import type { Grade } from '../../project/grade'
import { createGradePixels } from '../../render/planes/gradePixels'
import { sampleSize } from './useSmallPicture'

const gradePixels = createGradePixels()

type Props = {
  readonly picture: ImageData | null
  readonly grade: Grade
}

/** Somebody's own picture in other colours, by the film's own kernel. */
export function LookSample({ picture, grade }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!picture) return
    const { width, height } = picture
    const pixels = new ImageData(picture.data.slice(), width, height)
    gradePixels(pixels, grade)
    canvas.current?.getContext('2d')?.putImageData(pixels, 0, 0)
  }, [picture, grade])
  return <canvas ref={canvas} width={sampleSize.width} height={sampleSize.height} aria-hidden />
}
