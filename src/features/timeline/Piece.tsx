import { type CSSProperties, type FocusEvent, type MouseEvent, memo, useMemo } from 'react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { assetOfPiece } from '../../project/find'
import type { Project } from '../../project/project'
import { joined } from '../../ui/joined'
import { choose, isSelectingSeveral } from './choose'
import { EdgeHandle } from './EdgeHandle'
import { FadeHandle } from './FadeHandle'
import { pieceMarks } from './hitOf'
import { type LanePiece, targetOf } from './lanePieces'
import css from './Piece.module.css'
import { PieceSigns } from './PieceSigns'
import { Pin } from './Pin'
import { pieceName, wordsOf } from './pieceName'
import { useTimeline } from './timelineContext'

type Props = {
  readonly of: LanePiece
  readonly project: Project
  readonly left: number
  readonly width: number
  /** Pixels down to the top of the main track; negative: up. */
  readonly toMain: number
  readonly selected: boolean
  /** The one that the tools speak of: it alone has handles. */
  readonly primary: boolean
  /** Its lane is locked or hidden. */
  readonly guarded: boolean
  readonly lifted: boolean
  /** It is being carried: here is the place that is kept free for it. */
  readonly hole: boolean
}

/** In a narrower piece the signs would stand on each other. */
const leastForSigns = 30
/** Both fades and both edges must be within reach of a finger. */
const leastForFades = 120

/** One thing on a lane: a button that selects it, and, once selected, its handles. What it looks like is painted below. */
export const Piece = memo(function Piece(props: Props) {
  const { of, project, left, width, toMain, selected, primary, guarded, lifted, hole } = props
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const { camera } = useTimeline()
  const target = targetOf(of)
  const words = wordsOf(of, project, text)
  // Names are many, and stay the same while one zooms.
  const name = useMemo(() => pieceName(of, words, text, format), [of, words, text, format])
  const handled = primary && selected && !guarded && !hole
  const audible = of.kind !== 'cue' && assetOfPiece(project, of.piece)?.audio !== undefined

  /** The Tab key goes on to what is out of sight: bring it in. */
  const show = (event: FocusEvent) => {
    if (event.target.matches(':focus-visible')) camera.reveal(of.span)
  }
  /** A second tap on a caption is for its words. With Shift, Control or Command it is one of several. */
  const press = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    const add = shiftKey || ctrlKey || metaKey || (camera.isCentred() && isSelectingSeveral(studio))
    if (selected && of.kind === 'cue' && !add) studio.view.open('caption')
    else choose(studio, target, add)
  }
  return (
    <div
      className={joined(css.piece, selected && css.selected, lifted && css.lifted, hole && css.hole)}
      style={{ left, width: Math.max(2, width), '--to-main': `${toMain}px` } as CSSProperties}
      data-selected={selected || undefined}
      {...pieceMarks(target)}
    >
      <button
        type="button"
        className={css.body}
        aria-label={name}
        aria-pressed={selected}
        title={of.kind === 'clip' ? assetOfPiece(project, of.piece)?.name : undefined}
        onClick={press}
        onFocus={show}
      >
        {width > leastForSigns && !hole && <PieceSigns of={of} apart={handled} />}
      </button>
      <Pin of={of} />
      {handled && of.kind !== 'cue' && audible && width > leastForFades && (
        <>
          <FadeHandle of={of} edge="in" name={name} width={width} />
          <FadeHandle of={of} edge="out" name={name} width={width} />
        </>
      )}
      {handled && (
        <>
          <EdgeHandle target={target} edge="start" name={name} room={width} />
          <EdgeHandle target={target} edge="end" name={name} room={width} />
        </>
      )}
    </div>
  )
}, isSame)

const plain = ['left', 'width', 'toMain', 'selected', 'primary', 'guarded', 'lifted', 'hole'] as const

/** Another film is no reason to draw a piece anew that looks as before. */
function isSame(before: Props, after: Props): boolean {
  return (
    plain.every((key) => before[key] === after[key]) &&
    before.of.piece === after.of.piece &&
    before.of.n === after.of.n &&
    before.of.span.start === after.of.span.start &&
    before.of.span.end === after.of.span.end &&
    before.project.assets === after.project.assets
  )
}
