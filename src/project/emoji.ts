/** Whether a text has signs that only the device's own emoji font can draw. */
export const hasEmoji = (text: string) => /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.test(text)
