import { useId } from 'react'
import { useStudio } from '../../context/useApp'
import { useFilm } from '../../context/useFilm'
import { setFit } from '../../edits/film'
import { useText } from '../../i18n/useText'
import { findClip, footageOf } from '../../project/find'
import type { ClipId, Fit } from '../../project/project'
import { Segmented } from '../../ui/Segmented'
import css from './Inspector.module.css'

const ways: readonly Fit[] = ['fit', 'fill', 'blur']

type Props = {
  readonly id: ClipId
  /** The sheet that it stands in says what it is. */
  readonly untitled?: boolean
}

/** How a picture of another shape stands in the frame. */
export function FitSection({ id, untitled }: Props) {
  const text = useText()
  const heading = useId()
  const { editor } = useStudio()
  const footage = footageOf(findClip(useFilm(), id))
  return (
    footage && (
      <div className={css.section}>
        {!untitled && (
          <p id={heading} className={css.label}>
            {text('command.fit')}
          </p>
        )}
        <Segmented
          label={text('command.fit')}
          value={footage.fit}
          options={ways.map((value) => ({ value, label: text(`fit.${value}`) }))}
          onChange={(fit) => editor.apply('fit', (film) => setFit(film, id, fit))}
        />
      </div>
    )
  )
}
