import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { joined } from '../../ui/joined'
import { createCamera } from './camera'
import { createHands } from './createHands'
import { DraggedAmount } from './DraggedAmount'
import { Film } from './Film'
import { Ghost } from './Ghost'
import { LaneGutter } from './LaneGutter'
import { LaneHeads } from './LaneHeads'
import { createLifting } from './lifting'
import { Needle } from './Needle'
import { createPainter } from './paint/createPainter'
import { ScrollBar } from './ScrollBar'
import { SelectBox } from './SelectBox'
import { SnapGuide } from './SnapGuide'
import { createStage } from './stage'
import css from './Timeline.module.css'
import { TimelineContext } from './timelineContext'
import { useGestures } from './useGestures'

type Props = {
  /** On a desk the film is scrolled and the needle moves; in the hand the needle stands still in the middle. */
  readonly wide: boolean
  /** Asks for files. */
  readonly onAdd: () => void
}

export function Timeline({ wide, onAdd }: Props) {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const view = useRef<HTMLDivElement>(null)
  const lanes = useRef<HTMLDivElement>(null)
  const shared = useMemo(() => {
    const [camera, lifting] = [createCamera(studio), createLifting()]
    return { camera, lifting, painter: createPainter(studio, camera, lifting) }
  }, [studio])
  const { camera, lifting, painter } = shared
  const stage = useMemo(() => createStage({ view: () => view.current, frame: () => lanes.current }), [])
  const hands = useMemo(() => createHands(studio, camera, lifting, stage), [studio, camera, lifting, stage])
  /** Beside the pieces: nothing is selected any more, and on a desk the playhead comes there. */
  const onGround = (x: number) => {
    studio.selection.select(null)
    if (wide) studio.playback.seek(camera.timeAt(x))
  }
  useGestures({ root: view, hands, camera, stage, onGround })
  useEffect(() => camera.connect(), [camera])
  useEffect(() => (view.current ? painter.connect(view.current) : undefined), [painter])
  useEffect(() => painter.speak({ text, format }), [painter, text, format])

  useLayoutEffect(() => {
    const element = view.current
    if (!element) return
    const measure = () => camera.resize(element.clientWidth, !wide)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [camera, wide])

  return (
    <TimelineContext value={shared}>
      <section className={joined(css.timeline, wide && css.wide)} aria-label={text('timeline.label')}>
        <div className={css.lanes} ref={lanes}>
          {wide && <LaneHeads />}
          <div className={css.view} ref={view} data-view onScroll={keepStill}>
            <Film onAdd={onAdd} />
            <Ghost />
            <SelectBox />
            <SnapGuide />
            <DraggedAmount />
            {!wide && <LaneGutter />}
          </div>
        </div>
        <Needle wide={wide} />
        {wide && <ScrollBar />}
      </section>
    </TimelineContext>
  )
}

/** Focus on a piece out of sight makes browsers scroll it in by themselves. The camera does that. */
function keepStill({ currentTarget }: { readonly currentTarget: HTMLElement }) {
  currentTarget.scrollLeft = 0
}
