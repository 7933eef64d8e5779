export const longestText = 2000

/** One spelling for each letter (й as one sign), and nothing that cannot be drawn or turns the line around. */
export const cleanText = (text: string) => cutText(withoutControls(text.normalize('NFC')), longestText)

const withoutControls = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control bytes of pasted text are what is removed
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')

/** At most `longest` signs of UTF-16, and never half of an emoji. */
function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const last = text.charCodeAt(longest - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? longest - 1 : longest)
}
