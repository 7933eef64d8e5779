import { useFilm, useKeptFilm } from '../../context/useFilm'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import { assetOfPiece, findPiece, lengthOf, type Target } from '../../project/find'
import css from './Inspector.module.css'

/** How long it is, and of which file. */
export function Facts({ target }: { readonly target: Target }) {
  const text = useText()
  const format = useFormat()
  // While an edge is dragged, its length is told beside it.
  const length = lengthOf(useKeptFilm(), target)
  const asset = useFilm((film) => assetOfPiece(film, findPiece(film, target)))
  return (
    <dl className={css.facts}>
      {length !== undefined && (
        <div>
          <dt>{text('inspector.length')}</dt>
          <dd>{format.tenths(length)}</dd>
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
