/** How a browser films into a file: `longSide` is the longer side that it can be trusted to keep up with. */
export type TakeFormat = { readonly type: string; readonly ending: 'mp4' | 'webm'; readonly longSide: number }

/** The best first. H.264 is made by the phone's own encoder, VP8 and VP9 by its processor, which full HD is too much for. */
const formats: readonly TakeFormat[] = [
  { type: 'video/mp4;codecs=avc1.640028,mp4a.40.2', ending: 'mp4', longSide: 1920 },
  { type: 'video/mp4;codecs=avc1.42E01F,mp4a.40.2', ending: 'mp4', longSide: 1280 },
  { type: 'video/mp4;codecs=avc1.42E01F,opus', ending: 'mp4', longSide: 1280 },
  { type: 'video/mp4', ending: 'mp4', longSide: 1280 },
  { type: 'video/webm;codecs=h264,opus', ending: 'webm', longSide: 1280 },
  { type: 'video/webm;codecs=vp8,opus', ending: 'webm', longSide: 1280 },
  { type: 'video/webm', ending: 'webm', longSide: 1280 },
]

/** `undefined` where this browser cannot film. */
export const takeFormat = (isSupported: (type: string) => boolean): TakeFormat | undefined =>
  formats.find(({ type }) => isSupported(type))
