import { useEffect, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import type { Asset } from '../../project/project'
import css from './Thumbnail.module.css'
import { thumbnailsOf } from './thumbnails'

export function Thumbnail({ asset }: { readonly asset: Asset }) {
  const { reader } = useStudio()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    void thumbnailsOf(reader)(asset).then((picture) => {
      if (!canvas.current || !picture) return
      canvas.current.width = picture.width
      canvas.current.height = picture.height
      canvas.current.getContext('2d')?.drawImage(picture, 0, 0)
    })
  }, [reader, asset])
  return <canvas ref={canvas} width={1} height={1} className={css.picture} aria-hidden />
}
