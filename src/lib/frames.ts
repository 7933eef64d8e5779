type Job = (now: number) => void

/**
 * The order within one picture of the screen: what moves things comes before what paints where they are, and words that
 * tell of it come last. Words painted on a canvas make the browser work out the page's own texts and styles first where
 * any have changed, once more than the picture does.
 */
const phases = ['move', 'paint', 'tell'] as const
export type Phase = (typeof phases)[number]

const waiting: Readonly<Record<Phase, Set<Job>>> = { move: new Set(), paint: new Set(), tell: new Set() }
/** Whether a picture has been asked for, or is being made: what is asked for meanwhile is looked at when it is made. */
let busy = false
/** Whether the jobs before a picture are running. */
let making = false

function ask() {
  if (!busy) requestAnimationFrame(run)
  busy = true
}

function run(now: number) {
  making = true
  for (const phase of phases) {
    const jobs = [...waiting[phase]]
    waiting[phase].clear()
    for (const job of jobs) {
      try {
        job(now)
      } catch (cause) {
        reportError(cause)
      }
    }
  }
  making = false
  busy = false
  if (phases.some((phase) => waiting[phase].size > 0)) ask()
}

/**
 * Runs a job once before the next picture of the screen. What asks for painting while things are moved is painted in
 * that same picture: two requests of the browser's own, one out of the other, would cost a second picture for each move.
 * Returns what takes the job back.
 */
export function beforePicture(phase: Phase, job: Job): () => void {
  waiting[phase].add(job)
  ask()
  return () => waiting[phase].delete(job)
}

/**
 * Runs a job at once, unless a picture of the screen is just being made: then once it is done, since what the picture
 * does not show need not hold it up.
 */
export function afterPicture(job: () => void) {
  if (making) setTimeout(job)
  else job()
}
