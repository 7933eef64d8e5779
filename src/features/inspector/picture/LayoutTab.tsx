import { useStudio } from '../../../context/useApp'
import { useFilm } from '../../../context/useFilm'
import { type Arrangement, corners, partsOf, splits } from '../../../edits/arrangements'
import { arrange, arrangeable } from '../../../edits/arrangePictures'
import { useText } from '../../../i18n/useText'
import { type PieceTarget, placeOf, sameTarget } from '../../../project/find'
import { contains, type Micros } from '../../../project/time'
import { ArrangementSign } from './ArrangementSign'
import css from './picture.module.css'

/** Pictures that stand together, in one tap: in a corner, or side by side. Files are asked for parts that are empty. */
export function LayoutTab({ target }: { readonly target: PieceTarget }) {
  const text = useText()
  const { editor, playback, view } = useStudio()
  const frame = useFilm((film) => film.size)

  const choose = (arrangement: Arrangement) => {
    const film = editor.getState().project
    const parts = partsOf(arrangement, frame)
    const pictures = picturesFor(target, arrangeable(film, timeOf(target, playback.getState().time)))
    editor.apply('layout', (before) => arrange(before, pictures, parts))
    const first = pictures[0]
    const at = (first && placeOf(film, first)?.start) ?? playback.getState().time
    if (pictures.length < parts.length) view.askForParts({ at, parts: parts.slice(pictures.length) })
  }
  /** A picture that is not in sight at the playhead is arranged where it begins. */
  const timeOf = (of: PieceTarget, now: Micros): Micros => {
    const span = placeOf(editor.getState().project, of)
    return span && !contains(span, now) ? span.start : now
  }
  const tile = (arrangement: Arrangement, name: string) => (
    <button
      key={arrangement}
      type="button"
      className={css.arrangement}
      aria-label={name}
      title={name}
      onClick={() => choose(arrangement)}
    >
      <ArrangementSign parts={partsOf(arrangement, frame)} frame={frame} />
    </button>
  )
  return (
    <div className={css.tab}>
      <fieldset className={css.arrangements}>
        <legend>{text('picture.inPicture')}</legend>
        {corners.map((corner) => tile(corner, text(`placing.${corner}`)))}
      </fieldset>
      <fieldset className={css.arrangements}>
        <legend>{text('edit.layout')}</legend>
        {splits.map((split) => tile(split, text(`picture.split.${split}`)))}
      </fieldset>
    </div>
  )
}

/** The selected overlay is the one that lies in front of the clip. */
const picturesFor = (target: PieceTarget, all: readonly PieceTarget[]) => {
  if (target.kind === 'clip') return all
  const [clip, ...over] = all
  const rest = over.filter((each) => !sameTarget(each, target))
  return clip?.kind === 'clip' ? [clip, target, ...rest] : all
}
