import { filmMoment, lastFrame } from '../../project/filmMoment'
import type { Project } from '../../project/project'
import { frameAt, frameStart, type Micros, minus, plus } from '../../project/time'
import type { FromPreview } from './previewMessages'
import type { PreviewPainter } from './previewPainter'

/** What is to be seen now. `rate`: how fast it plays, 0 while it stands. */
export type Seen = { readonly project: Project; readonly time: Micros; readonly rate: number }

type Surroundings = {
  /** `null` while there is no film. */
  readonly seen: () => Seen | null
  /** Where the film stands by its own clock, while it plays. */
  readonly now: () => Micros
  readonly painter: Pick<PreviewPainter, 'paint' | 'drawAhead' | 'showAhead'>
  readonly tell: (message: FromPreview) => void
  readonly milliseconds?: () => number
}

/** How slowly what a picture costs follows the last one, in pictures. */
const patience = 4

/** Paints what is to be seen, the newest moment only, and while the film plays the next picture before its time. */
export function createPaintQueue({ seen, now, painter, tell, milliseconds = () => performance.now() }: Surroundings) {
  let painting = false
  let stale = false
  /** What is being painted; aborted when something else is wanted. */
  let wish = new AbortController()
  /** Counts the plays: what was drawn ahead for one is not that of another. */
  let run = 0
  /** The frame that lies drawn and waits for its time. */
  let ahead: { readonly project: Project; readonly time: Micros } | null = null
  /** What one picture takes, in microseconds. */
  let cost = 0

  const told = ({ time, rate }: Seen, whole: boolean) =>
    tell({ type: 'painted', time, late: rate === 0 ? (0 as Micros) : minus(now(), time), whole })

  async function paintNow(wanted: Seen) {
    ahead = null
    const { project, time, rate } = wanted
    wish = new AbortController()
    const painted = (whole: boolean) => told(wanted, whole)
    await painter.paint(project, filmMoment(project, time), rate, { painted, signal: wish.signal })
  }

  /**
   * The next frame; where pictures take longer than a frame lasts, the one whose time it will be then: each of them is
   * late otherwise.
   */
  async function drawNext({ project, time }: Seen) {
    const { frameRate } = project
    const then = frameAt(plus(now(), cost as Micros), frameRate)
    const next = Math.max(frameAt(time, frameRate) + 1, then)
    if (next > lastFrame(project)) return
    const [mine, began] = [run, milliseconds()]
    const at = frameStart(next, frameRate)
    await painter.drawAhead(project, filmMoment(project, at))
    cost += ((milliseconds() - began) * 1000 - cost) / patience
    if (mine === run) ahead = { project, time: at }
  }

  /** Whether what was drawn ahead comes now or later, and nothing else has to be painted. */
  function hasAhead({ project, time }: Seen): boolean {
    return ahead !== null && ahead.project === project && ahead.time >= time
  }

  async function next(wanted: Seen) {
    if (!hasAhead(wanted)) await paintNow(wanted)
    else if (ahead?.time === wanted.time) {
      ahead = null
      painter.showAhead()
      told(wanted, true)
    }
    if (!stale && wanted.rate === 1 && !ahead && seen()?.rate === 1) await drawNext(wanted)
  }

  return {
    /** Paints the newest moment; while that takes time, what is asked for meanwhile is painted next, the rest skipped. */
    paint: async () => {
      stale = true
      wish.abort()
      if (painting) return
      painting = true
      for (let wanted = seen(); stale && wanted; wanted = seen()) {
        stale = false
        await next(wanted).catch((cause) => tell({ type: 'failed', detail: String(cause) }))
      }
      painting = false
    },
    /** It plays from elsewhere, or otherwise, or no longer. */
    restart: () => {
      run++
      ahead = null
    },
  }
}
