import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { useTyping } from '../../context/useTyping'
import { setTitle } from '../../edits/titles'
import { useText } from '../../i18n/useText'
import { hasEmoji } from '../../project/emoji'
import { findItem } from '../../project/find'
import type { ItemId } from '../../project/project'
import { WordsField } from '../../ui/WordsField'
import { Section } from './Section'
import { TitlePlace } from './TitlePlace'

/** The words of a title, and how they look. In its sheet the keyboard comes up with it. */
export function TitleSection({ id }: { readonly id: ItemId }) {
  const text = useText()
  const { view } = useStudio()
  const language = useFilm((film) => film.language)
  const asked = useStore(view.store, ({ panel }) => panel === 'title')
  const content = useFilm((film) => findItem(film, id)?.content)
  const type = useTyping('title', id)
  if (content?.kind !== 'title') return null
  return (
    <Section panel="title">
      <WordsField
        label={text('title.text')}
        lettersLabel={text('caption.letters')}
        placeholder={text('caption.placeholder')}
        value={content.text}
        language={language}
        focused={asked}
        note={hasEmoji(content.text) && text('title.emoji')}
        onType={(words) => type((film) => setTitle(film, id, { text: words }))}
      />
      <TitlePlace id={id} style={content.style} />
    </Section>
  )
}
