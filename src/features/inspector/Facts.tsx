import { useFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { assetOfPiece, findPiece, placeOf, type Target } from '../../project/find'
import { spanLength } from '../../project/time'
import css from './Inspector.module.css'

/** How long it is, and of which file. */
export function Facts({ target }: { readonly target: Target }) {
  const text = useText()
  const format = useFormat()
  const project = useFilm()
  const span = placeOf(project, target)
  const asset = assetOfPiece(project, findPiece(project, target))
  return (
    <dl className={css.facts}>
      {span && (
        <div>
          <dt>{text('inspector.length')}</dt>
          <dd>{format.tenths(spanLength(span))}</dd>
        </div>
      )}
      {asset && (
        <div>
          <dt>{text('inspector.source')}</dt>
          <dd>{asset.name}</dd>
        </div>
      )}
    </dl>
  )
}
