import { aac, h264 } from '../fixtures/encode'
import { writeWav } from '../fixtures/sound'
import { ffmpeg } from './ffmpeg'
import { type Speech, speechRate, tell } from './speech'

/** A film of half a minute in which these phrases are said, with pauses between them; and when they are. */
export async function talkingFilm(path: string, phrases: readonly string[]): Promise<Speech> {
  const speech = tell(phrases, { pauses: [1.2, 2.5, 1.8, 3.1] })
  const seconds = 30
  writeWav(`${path}.wav`, (time) => speech.samples[Math.round(time * speechRate)] ?? 0, seconds)
  const picture = ['-f', 'lavfi', '-i', `color=c=0x305060:s=360x640:r=30:d=${seconds}`]
  await ffmpeg([...picture, '-i', `${path}.wav`, ...h264, ...aac, path])
  return speech
}
