import { useFormat } from '../../i18n/useFormat'
import type { Span } from '../../project/time'

/** 0:00–0:04: part of every piece's name. */
export function useSpanText(): (span: Span) => string {
  const { timecode } = useFormat()
  return ({ start, end }) => `${timecode(start)}–${timecode(end)}`
}
