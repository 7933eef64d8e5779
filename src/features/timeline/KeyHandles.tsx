import { footageOf, type PieceTarget } from '../../project/find'
import { offsetOf } from '../../project/source'
import { plus, spanLength } from '../../project/time'
import { KeyHandle } from './KeyHandle'
import { type LanePiece, targetOf } from './lanePieces'

type Props = {
  readonly of: Exclude<LanePiece, { kind: 'cue' }>
  /** Of the piece that moves. */
  readonly name: string
  readonly width: number
}

/** The keyframes of a picture, where they lie along it; those that are trimmed away are out of sight. */
export function KeyHandles({ of, name, width }: Props) {
  const { span, skipped, piece } = of
  const length = spanLength(span)
  return footageOf(piece)?.keys?.map(({ at }, index) => {
    const offset = offsetOf(piece, at) - skipped
    if (offset < 0 || offset > length) return null
    return (
      <KeyHandle
        // They never change their order: one that is moved stays the one that has the focus.
        // biome-ignore lint/suspicious/noArrayIndexKey: it is what tells them apart
        key={index}
        target={targetOf(of) as PieceTarget}
        at={at}
        time={plus(span.start, offset)}
        span={span}
        name={name}
        left={(offset / length) * width}
        width={width}
      />
    )
  })
}
