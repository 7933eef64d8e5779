import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { placeNames } from '../../../i18n/placeNames'
import { useText } from '../../../i18n/useText'
import { joined } from '../../../ui/joined'
import type { Point } from '../stance'
import css from './CropFrame.module.css'
import { draggedCrop, type Edge, edges } from './cropBox'
import type { Crop } from './useCrop'

const middle: Edge = { x: 0, y: 0 }
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -0.01, y: 0 },
  ArrowRight: { x: 0.01, y: 0 },
  ArrowUp: { x: 0, y: -0.01 },
  ArrowDown: { x: 0, y: 0.01 },
}
const share = (part: number) => `${part * 100}%`
const nameOf = ({ x, y }: Edge) => placeNames[(y + 1) * 3 + x + 1] ?? 'placing.middle'

/** All of a picture, dark where it will be cut away; its edges and corners are held, and what is left of it. */
export function CropFrame({ crop }: { readonly crop: Crop }) {
  const text = useText()
  const area = useRef<HTMLDivElement>(null)
  const taken = useRef<{ readonly at: Point; readonly box: Crop['box']; readonly edge: Edge } | null>(null)
  const { box, place, shape } = crop

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = area.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }
  const hold = (edge: Edge) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !event.isPrimary) return
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      taken.current = { at: pointOf(event), box, edge }
    },
    onPointerMove: (event: PointerEvent) => {
      if (!taken.current || !event.isPrimary) return
      const { at, box: before } = taken.current
      const to = pointOf(event)
      crop.preview(draggedCrop(before, edge, { x: to.x - at.x, y: to.y - at.y }, shape))
    },
    onPointerUp: () => {
      if (taken.current) crop.commit()
      taken.current = null
    },
    onPointerCancel: () => {
      if (taken.current) crop.cancel()
      taken.current = null
    },
    onKeyDown: (event: KeyboardEvent) => {
      const way = arrows[event.key]
      if (!way) return
      event.preventDefault()
      event.stopPropagation()
      const times = event.shiftKey ? 5 : 1
      crop.preview(draggedCrop(box, edge, { x: way.x * times, y: way.y * times }, shape))
      crop.commit()
    },
  })
  const at = { left: share(box.x), top: share(box.y), width: share(box.width), height: share(box.height) }
  // Of a shape that is kept, a corner says all.
  const held = edges.filter(({ x, y }) => shape === null || (x !== 0 && y !== 0))
  return (
    <div
      ref={area}
      className={css.area}
      style={{ left: share(place.x), top: share(place.y), width: share(place.width), height: share(place.height) }}
    >
      <div className={css.dark}>
        <span className={css.light} style={at} />
      </div>
      <button type="button" className={css.left} style={at} aria-label={text('crop.left')} {...hold(middle)} />
      {held.map((edge) => (
        <button
          key={nameOf(edge)}
          type="button"
          className={joined(
            css.handle,
            edge.x !== 0 && edge.y !== 0 ? css.corner : edge.x === 0 ? css.flat : css.upright,
          )}
          style={{
            left: share(box.x + (box.width * (edge.x + 1)) / 2),
            top: share(box.y + (box.height * (edge.y + 1)) / 2),
          }}
          aria-label={text('crop.edge', { name: text(nameOf(edge)) })}
          {...hold(edge)}
        />
      ))}
    </div>
  )
}
