import { Fragment } from 'react'
import { patternOf } from './wordSearch'

/** Words, with what is sought in them marked. */
export function Marked({ words, sought }: { readonly words: string; readonly sought: string }) {
  const pattern = patternOf(sought)
  if (!pattern) return words
  const found = words.match(pattern) ?? []
  return words.split(pattern).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have nothing but their place
    <Fragment key={index}>
      {part}
      {found[index] !== undefined && <mark>{found[index]}</mark>}
    </Fragment>
  ))
}
