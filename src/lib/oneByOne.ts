const waiting = new Set<() => void>()
let busy = false

function next() {
  busy = false
  const [job] = waiting
  if (!job) return
  waiting.delete(job)
  wake()
  job()
}

function wake() {
  if (!busy) setTimeout(next)
  busy = true
}

/**
 * Runs work that can wait, one job in each turn of the page's loop, in the order in which they came: presses and
 * pictures get in between. Returns what takes the job back.
 */
export function oneByOne(job: () => void): () => void {
  waiting.add(job)
  wake()
  return () => waiting.delete(job)
}
