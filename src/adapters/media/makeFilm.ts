import { AudioSampleSource, Mp4OutputFormat, Output, Quality, type Target, VideoSampleSource } from 'mediabunny'
import type { FilmSettings } from '../../ports/filmMaker'
import { layout } from '../../project/layout'
import type { Project } from '../../project/project'
import { frameCount, frameMoment } from '../../project/time'
import { audioBitrate, sampleAt } from '../../render/mix'
import { planFrame } from '../../render/planFrame'
import { aac } from './aacDelay'
import { createComposer } from './composeFrame'
import type { PictureSource } from './pictures'
import { createSoundFeed, soundAhead } from './soundFeed'
import type { SoundSource } from './sounds'

export type FilmParts = {
  readonly pictures: PictureSource
  readonly sounds: SoundSource
  readonly target: Target
  /** The codec string of the device's encoder; `null` where x264 is registered in its place. */
  readonly codec: string | null
  /** Samples by which the sound's encoder is late. */
  readonly soundDelay: number
}

/** Makes the whole film, frame by frame, and calls `progress` with the share that is done. Throws what fails. */
export async function makeFilm(
  project: Project,
  { size, bitrate }: FilmSettings,
  parts: FilmParts,
  progress: (share: number) => void,
): Promise<void> {
  const { num, den } = project.frameRate
  const { length } = layout(project)
  const frames = frameCount(length, project.frameRate)
  // The encoder gives the last of it when it is flushed: what it is late by comes out then, and need not be fed.
  const samples = Math.max(1, sampleAt(length) - parts.soundDelay)
  const video = new VideoSampleSource({
    codec: 'avc',
    quality: new Quality({ bitrate }),
    keyFrameInterval: 1,
    // A frame that is passed on has its source's size; the encoder scales it.
    sizeChangeBehavior: 'passThrough',
    latencyMode: 'quality',
    ...(parts.codec && { fullCodecString: parts.codec }),
  })
  const audio = new AudioSampleSource(aac(audioBitrate))
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'reserve' }), target: parts.target })
  output.addVideoTrack(video, { frameRate: num / den, maximumPacketCount: frames + 2 })
  output.addAudioTrack(audio, { maximumPacketCount: Math.ceil((samples / 1024) * 1.33) + 64 })
  await output.start()

  const compose = createComposer(size)
  const sound = createSoundFeed(audio, samples, (from, count) =>
    parts.sounds.mix(project, from + parts.soundDelay, count),
  )

  for (let index = 0; index < frames; index++) {
    const time = frameMoment(index, project.frameRate)
    sound.want(sampleAt(time) + soundAhead)
    await sound.has(sampleAt(time))
    const plan = planFrame(project, time, size)
    const decoded = await parts.pictures.of(plan, project.assets)
    // The encoder takes its size from the first frame, so that one has the film's; x264 scales nothing.
    const scales = index > 0 && parts.codec !== null
    const sample = await compose(plan, decoded, { timestamp: (index * den) / num, duration: den / num }, scales)
    await video.add(sample).finally(() => sample.close())
    progress((index + 1) / frames)
  }
  await sound.has(samples)
  await output.finalize()
}
