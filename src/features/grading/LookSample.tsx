import { useEffect, useRef } from 'react'
import { oneByOne } from '../../lib/oneByOne'
import type { Grade } from '../../project/grade'
import { createGradePixels } from '../../render/planes/gradePixels'
import { useInView } from '../../ui/useInView'
import { sampleSize } from './useSmallPicture'

const gradePixels = createGradePixels()

type Props = {
  readonly picture: ImageData | null
  readonly grade: Grade
}

/** Somebody's own picture in other colours, by the film's own kernel. */
export function LookSample({ picture, grade }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { seen } = useInView(canvas)
  useEffect(() => {
    if (!picture || !seen) return
    const paint = () => {
      const { width, height } = picture
      const pixels = new ImageData(picture.data.slice(), width, height)
      gradePixels(pixels, grade)
      canvas.current?.getContext('2d')?.putImageData(pixels, 0, 0)
    }
    // All of them at once would hold up whoever selects a clip to drag it.
    return oneByOne(paint)
  }, [picture, grade, seen])
  return <canvas ref={canvas} width={sampleSize.width} height={sampleSize.height} aria-hidden />
}
