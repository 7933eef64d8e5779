export const longestText = 2000

/** One spelling for each letter (й as one sign), and nothing that cannot be drawn. */
export const cleanText = (text: string) =>
  text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control bytes of pasted text are what is removed
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .slice(0, longestText)
