import {
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type ListShape, rowsAround, rowTop } from './listGeometry'
import css from './VirtualList.module.css'

export type ListHold = {
  /** Brings a row into sight, at the `top` or by the shortest way. */
  readonly reveal: (index: number, where?: 'top' | 'near') => void
}

type Props = {
  readonly label: string
  readonly count: number
  /** Of every row but the open one, in pixels. */
  readonly rowHeight: number
  /** The row with a height of its own. It stays in the page while out of sight, with what is typed into it. */
  readonly opened: number | null
  readonly keyOf: (index: number) => string
  readonly row: (index: number) => ReactNode
  readonly hold: Ref<ListHold>
  /** Stands below the last row. */
  readonly children?: ReactNode
}

const none = { first: 0, end: 0 }

/** A list of any length, of which only what is in sight is in the page. It scrolls in the room that it is given. */
export function VirtualList({ label, count, rowHeight, opened, keyOf, row, hold, children }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const openRow = useRef<HTMLLIElement>(null)
  const [openedHeight, setOpenedHeight] = useState(rowHeight)
  const [range, setRange] = useState(none)
  const shape: ListShape = { count, rowHeight, opened, openedHeight }

  const look = useEffectEvent(() => {
    const { current } = scroller
    if (!current) return
    const next = rowsAround(shape, current.scrollTop, current.scrollTop + current.clientHeight)
    setRange((before) => (before.first === next.first && before.end === next.end ? before : next))
  })
  useEffect(() => {
    const { current } = scroller
    if (!current) return
    const observer = new ResizeObserver(look)
    observer.observe(current)
    current.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      current.removeEventListener('scroll', look)
    }
  }, [])

  // The row that was opened stays under the finger, whatever closed above it.
  const before = useRef(shape)
  useLayoutEffect(() => {
    const was = before.current
    before.current = shape
    if (scroller.current && opened !== null && was.count === count && was.opened !== opened) {
      scroller.current.scrollTop += rowTop(shape, opened) - rowTop(was, opened)
    }
    look()
  })
  useLayoutEffect(() => {
    const { current } = openRow
    if (!current || opened === null) return
    const measure = () => setOpenedHeight(current.offsetHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [opened])

  useImperativeHandle(hold, () => ({
    reveal: (index, where = 'near') => {
      const { current } = scroller
      if (!current) return
      const [top, bottom] = [rowTop(shape, index), rowTop(shape, index + 1)]
      const { scrollTop, clientHeight } = current
      if (where === 'top' || top < scrollTop) current.scrollTop = top
      else if (bottom > scrollTop + clientHeight) current.scrollTop = Math.min(top, bottom - clientHeight)
    },
  }))

  const drawn = Array.from({ length: Math.max(0, range.end - range.first) }, (_, index) => range.first + index)
  if (opened !== null && opened < count && (opened < range.first || opened >= range.end)) drawn.push(opened)
  return (
    <div ref={scroller} className={css.scroller}>
      <ol className={css.list} aria-label={label} style={{ height: rowTop(shape, count) }}>
        {drawn
          .filter((index) => index < count)
          .map((index) => (
            <li
              key={keyOf(index)}
              ref={index === opened ? openRow : undefined}
              className={css.row}
              style={{ top: rowTop(shape, index) }}
              aria-setsize={count}
              aria-posinset={index + 1}
              data-row={index}
            >
              {row(index)}
            </li>
          ))}
      </ol>
      {children}
    </div>
  )
}
