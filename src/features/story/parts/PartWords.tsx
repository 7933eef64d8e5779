import { useState } from 'react'
import { useFilm } from '../../../context/useFilm'
import { useTyping } from '../../../context/useTyping'
import { writePart } from '../../../edits/story/writePart'
import { useText } from '../../../i18n/useText'
import { newId } from '../../../lib/newId'
import { isSample } from '../../../project/sampleWords'
import type { TellingPart } from '../../../project/storyParts'
import { SampleField } from '../../../ui/SampleField'

/** The words of a part, typed where they stand. */
export function PartWords({ part, n }: { readonly part: TellingPart; readonly n: number }) {
  const text = useText()
  const language = useFilm((film) => film.language)
  const [series] = useState(() => newId())
  const type = useTyping('title', series)
  const { id, slot } = part.part
  return (
    <SampleField
      label={text('story.words', { n })}
      placeholder={text('story.placeholder')}
      language={language}
      value={part.words}
      sample={isSample(slot, part.words)}
      onType={(typed) => type((film) => writePart(film, id, typed, newId))}
    />
  )
}
