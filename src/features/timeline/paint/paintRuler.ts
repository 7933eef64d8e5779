import type { Format } from '../../../i18n/format'
import type { Micros } from '../../../project/time'
import { type DrawnRange, leftIn } from '../drawnRange'
import { rulerMarks, rulerStep } from '../rulerMarks'
import type { Look } from './look'

const middle = 10

/** Times above the film, and a dot halfway. To screen readers they are noise: every piece says its own. */
export function paintRuler(context: CanvasRenderingContext2D, range: DrawnRange, look: Look, format: Format) {
  const label = rulerStep(range.pxPerSecond) < 1 ? format.tenths : format.timecode
  context.font = `11.5px ${look.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const { time, labelled } of rulerMarks(range.from, range.to, range.pxPerSecond)) {
    const left = leftIn(range, time)
    context.fillStyle = labelled ? look.faint : look.dot
    if (labelled) context.fillText(label(time as Micros), left, middle)
    else context.fillRect(left - 1.25, middle - 1, 2.5, 2.5)
  }
  context.textAlign = 'start'
}
