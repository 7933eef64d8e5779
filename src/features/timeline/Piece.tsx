import { type CSSProperties, memo, useMemo } from 'react'
import type { Format } from '../../i18n/format'
import type { Text } from '../../i18n/useText'
import { assetOfPiece, type LaneRef } from '../../project/find'
import type { LaneRow } from '../../project/laneRows'
import type { Project } from '../../project/project'
import { joined } from '../../ui/joined'
import type { DrawnRange } from './drawnRange'
import { EdgeHandle } from './EdgeHandle'
import { FadeHandle } from './FadeHandle'
import { pieceMarks } from './hitOf'
import { KeyHandles } from './KeyHandles'
import { topOf } from './laneHeights'
import { type LanePiece, targetOf } from './lanePieces'
import { slotOf } from './mainSlots'
import css from './Piece.module.css'
import { PieceButton } from './PieceButton'
import { Pin } from './Pin'
import { pieceName, wordsOf } from './pieceName'
import { useLive } from './useLive'

type Props = {
  readonly of: LanePiece
  readonly project: Project
  /** Handed down: hundreds of pieces each asking for it would cost more than all else about them. */
  readonly text: Text
  readonly format: Format
  readonly lane: LaneRef
  readonly rows: readonly LaneRow[]
  readonly range: DrawnRange
  /** Its place in the drawn range. */
  readonly left: number
  readonly width: number
  readonly selected: boolean
  /** The one that the tools speak of: it alone has handles. */
  readonly primary: boolean
  /** Its lane is locked or hidden. */
  readonly guarded: boolean
}

/** In a narrower piece the signs would stand on each other. */
const leastForSigns = 30
/** Pixels of a handle over the piece itself. */
const insideAtMost = 16
/** Both fades and both edges must be within reach of a finger. */
const leastForFades = 120

/** One thing on a lane: a button that selects it, and, once selected, its handles. What it looks like is painted below. */
export const Piece = memo(function Piece(props: Props) {
  const { project, text, format, rows, range, selected, primary, lane, guarded } = props
  const of = useLive(props.of, lane, selected)
  const { left, width } = of === props.of ? props : slotOf(of, range)
  const toMain = topOf(rows, 'main') - topOf(rows, lane)
  const target = useMemo(() => targetOf(props.of), [props.of])
  const words = wordsOf(props.of, project, text)
  // Names are many, and stay the same while one zooms; a drag is told of once it is over.
  const name = useMemo(() => pieceName(props.of, words, text, format), [props.of, words, text, format])
  const inside = Math.min(insideAtMost, width / 3)
  const handled = primary && selected && !guarded
  const audible = of.kind !== 'cue' && assetOfPiece(project, of.piece)?.audio !== undefined

  return (
    <div
      className={joined(css.piece, selected && css.selected)}
      style={{ left, width: Math.max(2, width), '--to-main': `${toMain}px` } as CSSProperties}
      data-selected={selected || undefined}
      {...pieceMarks(target)}
    >
      <PieceButton
        of={props.of}
        name={name}
        title={of.kind === 'clip' ? assetOfPiece(project, of.piece)?.name : undefined}
        selected={selected}
        format={format}
        signs={width > leastForSigns ? (handled ? 'apart' : 'plain') : null}
      />
      <Pin of={of} />
      {handled && of.kind !== 'cue' && audible && width > leastForFades && (
        <>
          <FadeHandle of={of} edge="in" name={name} width={width} />
          <FadeHandle of={of} edge="out" name={name} width={width} />
        </>
      )}
      {handled && of.kind !== 'cue' && <KeyHandles of={of} name={name} width={width} />}
      {handled && (
        <>
          <EdgeHandle target={target} edge="start" name={name} inside={inside} />
          <EdgeHandle target={target} edge="end" name={name} inside={inside} />
        </>
      )}
    </div>
  )
}, isSame)

const plain = [
  ...(['text', 'format', 'lane', 'rows', 'range', 'left', 'width'] as const),
  ...(['selected', 'primary', 'guarded'] as const),
] as const

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
