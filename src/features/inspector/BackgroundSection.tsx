import { ImagePlus } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setGradient } from '../../edits/backdrop'
import { setBackground } from '../../edits/film'
import { named } from '../../i18n/palette'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { Colors } from '../../ui/Colors'
import { Gradients } from './Gradients'
import css from './Inspector.module.css'
import { Section } from './Section'

const black = '#000000'

/** What is behind pictures that leave some of the frame free: a colour, two of them, or a photo. */
export function BackgroundSection() {
  const text = useText()
  const { editor, view } = useStudio()
  const background = useFilm((film) => film.background)
  const backdrop = useFilm((film) => film.backdrop)
  return (
    <Section>
      <Colors
        label={text('film.background')}
        value={backdrop ? null : background}
        options={[
          ...named(text).filter(({ value }) => value !== nearBlack),
          { value: black, label: text('color.black') },
        ]}
        otherLabel={text('color.other')}
        onChoose={(color) => color && editor.apply('background', (film) => setBackground(film, color))}
        onPreview={(color) => editor.preview('background', (film) => setBackground(film, color))}
        onCommit={editor.commit}
      />
      <Gradients
        from={background}
        to={backdrop?.kind === 'gradient' ? backdrop.to : null}
        onChoose={(from, to) => editor.apply('background', (film) => setGradient(film, from, to))}
      />
      <Button icon={ImagePlus} className={css.start} onClick={() => view.open('backPhoto')}>
        {text(backdrop?.kind === 'photo' ? 'film.backPhotoOther' : 'film.backPhoto')}
      </Button>
    </Section>
  )
}

/** The palette's own, for letters. */
const nearBlack = '#1a1205'
