import type { PlacedCue } from '../../project/layout'
import { contains, type Micros } from '../../project/time'

/** The first moment from `time` on without a caption; `null` where the film ends before that. */
export function freeMoment(cues: readonly PlacedCue[], time: Micros, length: Micros): Micros | null {
  let moment = time
  for (const { span } of cues) if (contains(span, moment)) moment = span.end
  return moment < length ? moment : null
}
