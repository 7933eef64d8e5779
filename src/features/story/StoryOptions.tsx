import { RectangleHorizontal, RectangleVertical, Square } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setVariant } from '../../edits/story/setVariant'
import { shapeStory } from '../../edits/story/shapeStory'
import { useText } from '../../i18n/useText'
import { useTextIn } from '../../i18n/useTextIn'
import { type Shape, shapeOf } from '../../project/shapes'
import { planOf } from '../../templates/planOf'
import { templateOf } from '../../templates/templates'
import { Segmented } from '../../ui/Segmented'
import css from './StoryOptions.module.css'

const icons = { vertical: RectangleVertical, square: Square, wide: RectangleHorizontal } as const

/** What is chosen once for the whole story: its shape, and what it is told of. */
export function StoryOptions() {
  const text = useText()
  const { editor } = useStudio()
  const shape = useFilm(({ size }) => shapeOf(size))
  const story = useFilm((film) => film.story)
  const inFilm = useTextIn(useFilm(({ language }) => language))
  const template = templateOf(story?.template ?? '')
  return (
    <div className={css.options}>
      <Segmented
        label={text('shape.label')}
        value={shape}
        options={(['vertical', 'square', 'wide'] as const).map((value) => ({
          value,
          label: text(`shape.${value}`),
          icon: icons[value],
        }))}
        onChange={(to: Shape) => editor.apply('shape', (film) => shapeStory(film, to))}
      />
      {template?.variants && story?.variant && (
        <Segmented
          label={text('story.variant')}
          value={story.variant}
          options={template.variants.map(({ id, name }) => ({ value: id, label: text(name) }))}
          onChange={(to) => editor.apply('variant', (film) => setVariant(film, planOf(template, inFilm, to)))}
        />
      )}
    </div>
  )
}
