import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setBackground } from '../../edits/film'
import { named } from '../../i18n/palette'
import { useText } from '../../i18n/useText'
import { Colors } from '../../ui/Colors'
import { Section } from './Section'

const black = '#000000'

/** The colour behind pictures that leave some of the frame free. */
export function BackgroundSection() {
  const text = useText()
  const { editor } = useStudio()
  return (
    <Section>
      <Colors
        label={text('film.background')}
        value={useFilm(({ background }) => background)}
        options={[
          ...named(text).filter(({ value }) => value !== nearBlack),
          { value: black, label: text('color.black') },
        ]}
        otherLabel={text('color.other')}
        onChoose={(color) => color && editor.apply('background', (film) => setBackground(film, color))}
        onPreview={(color) => editor.preview('background', (film) => setBackground(film, color))}
        onCommit={editor.commit}
      />
    </Section>
  )
}

/** The palette's own, for letters. */
const nearBlack = '#1a1205'
