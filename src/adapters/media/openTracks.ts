import { BlobSource, Input, type InputAudioTrack, type InputVideoTrack } from 'mediabunny'
import { formats } from './formats'

/** A file's tracks, opened for reading. `close` frees decoders and caches. */
export type Tracks = {
  readonly video: InputVideoTrack | null
  readonly audio: InputAudioTrack | null
  readonly close: () => void
}

/** Opens what the probe found usable. Throws where the file is not what it was. */
export async function openTracks(file: Blob): Promise<Tracks> {
  const input = new Input({ formats, source: new BlobSource(file) })
  const [video, audio] = await Promise.all([input.getPrimaryVideoTrack(), input.getPrimaryAudioTrack()])
  return { video, audio, close: () => input.dispose() }
}
