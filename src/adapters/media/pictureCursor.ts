import { type InputVideoTrack, type VideoSample, VideoSampleSink } from 'mediabunny'

/** Reads on rather than seeking while the wanted picture is nearer than this: about a group of pictures. */
const nearby = 1
/** Seconds that are decoded in no time, where the decoder is open. */
const atHand = 0.1

/**
 * Walks along a video track, one decoded picture after the other. Asking for times that grow costs one decode each;
 * going back or far ahead starts anew at a keyframe.
 */
export type PictureCursor = {
  /** The picture on show at this timestamp of the file, in seconds: the first one before the first, the last after. */
  readonly at: (timestamp: number) => Promise<VideoSample | null>
  /** Whether the picture of this timestamp is there, or one of the very next. */
  readonly isNear: (timestamp: number) => boolean
  /** Ends the search for a picture that is no longer wanted: who waits for it gets `null`, and the next call begins anew. */
  readonly giveUp: () => void
  readonly close: () => Promise<void>
}

export function createPictureCursor(track: InputVideoTrack): PictureCursor {
  const sink = new VideoSampleSink(track)
  let walk: AsyncGenerator<VideoSample, void, unknown> | null = null
  let current: VideoSample | null = null
  let next: VideoSample | null = null
  /** From when on the current picture is the right one: its own time, or, for the first, the time asked for. */
  let shownFrom = 0
  let isGivenUp = false

  async function stop() {
    current?.close()
    next?.close()
    current = next = null
    const ended = walk
    walk = null
    await ended?.return()
  }

  async function start(timestamp: number) {
    await stop()
    walk = sink.samples(timestamp)
    current = (await walk.next()).value ?? null
    if (isGivenUp) return stop()
    if (!current && timestamp > 0) {
      // Beyond the last picture, or in a hole before the next: show what was there last.
      current = await sink.getSample(timestamp)
    }
    shownFrom = Math.min(timestamp, current?.timestamp ?? timestamp)
    next = current ? ((await walk.next()).value ?? null) : null
  }

  const reaches = (timestamp: number, ahead: number) =>
    current !== null && timestamp >= shownFrom && timestamp < (next?.timestamp ?? timestamp) + ahead

  async function at(timestamp: number) {
    isGivenUp = false
    if (!reaches(timestamp, nearby)) await start(timestamp)
    while (next && next.timestamp <= timestamp && !isGivenUp) {
      current?.close()
      current = next
      shownFrom = current.timestamp
      next = (await walk?.next())?.value ?? null
    }
    return isGivenUp ? null : current
  }

  const giveUp = () => {
    isGivenUp = true
    // Else what was found is kept, and it is walked on from there.
    if (!current) void walk?.return()
  }

  /** One after the other: a clip that is made ready for its cut can be asked for before it is. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const result = turn.then(work)
    turn = result.catch(() => {})
    return result
  }

  /** After a damaged packet nothing that is held can be trusted: the next call begins anew. */
  const safely = (timestamp: number) =>
    at(timestamp).catch(async (cause) => {
      await stop()
      throw cause
    })

  return {
    at: (timestamp) => inTurn(() => safely(timestamp)),
    isNear: (timestamp) => reaches(timestamp, atHand),
    giveUp,
    close: () => inTurn(stop),
  }
}
