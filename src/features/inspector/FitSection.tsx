import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setFit } from '../../edits/film'
import { useText } from '../../i18n/useText'
import { findPiece, footageOf, type PieceTarget } from '../../project/find'
import type { Fit } from '../../project/project'
import { Segmented } from '../../ui/Segmented'
import { Section } from './Section'

const ways: readonly Fit[] = ['fit', 'fill', 'blur']

type Props = {
  readonly target: PieceTarget
  /** The sheet that it stands in says what it is. */
  readonly untitled?: boolean
}

/** How a picture of another shape stands in the frame, or an overlay in its part of it. */
export function FitSection({ target, untitled }: Props) {
  const text = useText()
  const { editor } = useStudio()
  const footage = useFilm((film) => footageOf(findPiece(film, target)))
  return (
    footage && (
      <Section panel="picture" {...(!untitled && { title: text('command.fit') })}>
        <Segmented
          label={text('command.fit')}
          value={footage.fit}
          options={ways.map((value) => ({ value, label: text(`fit.${value}`) }))}
          onChange={(fit) => editor.apply('fit', (film) => setFit(film, target.id, fit))}
        />
      </Section>
    )
  )
}
