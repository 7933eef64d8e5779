import { BufferSource, Input, type InputAudioTrack, type InputVideoTrack, MP4 } from 'mediabunny'
import { invariant } from '../../lib/invariant'

/** Opens what ffmpeg wrote. */
export const openMp4 = (bytes: Uint8Array<ArrayBuffer>) =>
  new Input({ formats: [MP4], source: new BufferSource(bytes) })

/** What the packets of a track are to be decoded with. */
export async function decoderConfig<Track extends InputVideoTrack | InputAudioTrack>(track: Track) {
  const config = await track.getDecoderConfig()
  invariant(config, 'what ffmpeg wrote can be decoded')
  return config as NonNullable<Awaited<ReturnType<Track['getDecoderConfig']>>>
}
