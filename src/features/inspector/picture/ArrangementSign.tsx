import type { Part } from '../../../edits/arrangements'
import { plainPlacing } from '../../../project/picture'
import type { Size } from '../../../project/project'
import css from './picture.module.css'

const side = 46
const gap = 1.5

type Props = { readonly parts: readonly Part[]; readonly frame: Size }

/** The frame in small, with the parts that pictures have in it. */
export function ArrangementSign({ parts, frame }: Props) {
  const scale = side / Math.max(frame.width, frame.height)
  const [width, height] = [frame.width * scale, frame.height * scale]
  const boxes = parts.map(({ placing }) => {
    const { x, y, size, tall = size } = placing ?? plainPlacing
    const isWhole = placing === undefined
    return {
      isWhole,
      x: (x - size / 2) * width,
      y: (y - tall / 2) * height,
      width: size * width,
      height: tall * height,
    }
  })
  return (
    <svg aria-hidden="true" width={width} height={height} className={css.sign}>
      {boxes.map((box) => (
        <rect
          key={`${box.x} ${box.y}`}
          x={box.x + gap / 2}
          y={box.y + gap / 2}
          width={box.width - gap}
          height={box.height - gap}
          rx={2}
          className={box.isWhole ? css.beneath : undefined}
        />
      ))}
    </svg>
  )
}
