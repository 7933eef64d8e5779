/** Forbidden somewhere (Windows, Android), or invisible: control signs and marks that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const longest = 80

/** A file name that every system takes, out of anything that was typed; the ending is added: `mp4`. */
export function fileName(typed: string, ending: string): string {
  const plain = typed.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ')
  const short = [...plain].slice(0, longest).join('')
  const trimmed = short.replace(/^[. ]+|[. ]+$/g, '')
  const bare = trimmed.toLowerCase().endsWith(`.${ending}`) ? trimmed.slice(0, -ending.length - 1) : trimmed
  return `${bare || 'video'}.${ending}`
}
