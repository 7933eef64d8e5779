import { RectangleHorizontal, RectangleVertical, Square } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setShape } from '../../edits/film'
import { useText } from '../../i18n/useText'
import { shapeOf } from '../../project/shapes'
import { Segmented } from '../../ui/Segmented'
import { Section } from './Section'

const icons = { vertical: RectangleVertical, square: Square, wide: RectangleHorizontal } as const
const shapes = ['vertical', 'square', 'wide'] as const

type Props = {
  /** The sheet that it stands in says what it is. */
  readonly untitled?: boolean
}

/** Upright, square or wide. */
export function ShapeSection({ untitled }: Props) {
  const text = useText()
  const { editor } = useStudio()
  return (
    <Section panel="shape" {...(!untitled && { title: text('shape.label') })}>
      <Segmented
        label={text('shape.label')}
        value={useFilm(({ size }) => shapeOf(size))}
        options={shapes.map((value) => ({ value, label: text(`shape.${value}`), icon: icons[value] }))}
        onChange={(shape) => editor.apply('shape', (film) => setShape(film, shape))}
      />
    </Section>
  )
}
