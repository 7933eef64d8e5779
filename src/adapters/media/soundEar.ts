/** What a microphone gave since the last report. */
export type FromEar = {
  readonly run: number
  readonly peak: number
  readonly samples: Float32Array<ArrayBuffer>
  readonly ended: boolean
}

/** Twenty reports a second: a meter that is alive, and few messages. */
const reportEvery = 2048

/**
 * Takes in a microphone beside what is played, in the same thread and by the same count: of every sample that the film
 * gave, the one that came in meanwhile. Where the film waits for its sound nothing is taken, so that what is spoken after
 * that lies where it was spoken.
 */
export function createSoundEar(report: (heard: FromEar, transfer: ArrayBuffer[]) => void) {
  const taken = new Float32Array(reportEvery)
  let count = 0
  let passed = 0
  let peak = 0
  let run = 0
  let began = false

  const tell = (ended: boolean) => {
    const samples = taken.slice(0, count)
    report({ run, peak, samples, ended }, [samples.buffer])
    count = passed = peak = 0
  }

  return {
    /** `played`: so many samples of this bite were the film's. Until a microphone sends, it hears silence. */
    hear: (input: Float32Array | undefined, played: number, bite: number) => {
      if (input) for (const sample of input) peak = Math.max(peak, Math.abs(sample))
      if (count + played > taken.length) tell(false)
      if (input) taken.set(input.subarray(0, played), count)
      else taken.fill(0, count, count + played)
      count += played
      passed += bite
      began ||= played > 0
      if (passed >= reportEvery) tell(false)
    },
    /** What comes from now on belongs to another run of the film. */
    next: (nextRun: number) => {
      if (began) tell(true)
      began = false
      run = nextRun
    },
  }
}

export type SoundEar = ReturnType<typeof createSoundEar>
