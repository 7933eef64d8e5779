export type WordPlace = { readonly index: number; readonly end: number }

/**
 * Where the words of a caption stand in its text. As in the captions of a film, marks that stand alone, such as a
 * dash, belong to the word before them.
 */
export const wordPlaces = (text: string): readonly WordPlace[] =>
  [...text.matchAll(/\S+/gu)]
    .filter(({ 0: word }, place) => place === 0 || /[\p{L}\p{N}\p{Emoji}]/u.test(word))
    .map(({ index, 0: word }) => ({ index, end: index + word.length }))
