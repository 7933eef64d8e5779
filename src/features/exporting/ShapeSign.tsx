import type { Size } from '../../project/project'

const longest = 26

/** A frame of the film's proportions. */
export function ShapeSign({ size, scale = 1 }: { readonly size: Size; readonly scale?: number }) {
  const factor = (longest * scale) / Math.max(size.width, size.height)
  const [width, height] = [size.width * factor, size.height * factor]
  return (
    <svg width={width + 4} height={height + 4} aria-hidden="true">
      <rect x="2" y="2" width={width} height={height} rx="3.5" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
