/** Forbidden somewhere (Windows, Android), or invisible: control signs and marks that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const longest = 80

/** A file name that every system takes, out of anything that was typed; the ending is added. */
export function fileName(typed: string): string {
  const plain = typed.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ')
  const short = [...plain].slice(0, longest).join('')
  const trimmed = short.replace(/^[. ]+|[. ]+$/g, '').replace(/\.mp4$/i, '')
  return `${trimmed || 'video'}.mp4`
}
