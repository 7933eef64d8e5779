import { readTiming } from './clock'

export type Format = 'srt' | 'vtt' | 'ass' | 'ttml'

/** What kind of file it is, told by what is in it: names lie. `null` where nothing looks like captions. */
export function sniffFormat(lines: readonly string[]): Format | null {
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? ''
  if (/^\ufeff?WEBVTT(\s|$)/.test(first)) return 'vtt'
  if (/^\ufeff?<(\?xml|tt[\s>:])/i.test(first)) return 'ttml'
  for (const line of lines) {
    if (/^\[(script info|v4\+? styles|events)\]\s*$/i.test(line)) return 'ass'
    const timing = readTiming(line)
    if (timing && (timing.start !== null || timing.end !== null)) return 'srt'
  }
  return null
}
