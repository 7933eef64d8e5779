import { useFilm, useSelected } from '../../context/useFilm'
import type { PieceTarget } from '../../project/find'
import { isSeen, subjectOf } from '../../project/subject'
import { GlideTiles } from './GlideTiles'
import { KeyframeTools } from './KeyframeTools'
import css from './MovePanel.module.css'
import { ZoomTools } from './ZoomTools'

/** How the selected picture moves: the easy ways first. */
export function MovePanel() {
  const target = useSelected()
  const seen = useFilm((film) => isSeen(subjectOf(film, target)))
  if (!seen || (target?.kind !== 'clip' && target?.kind !== 'item')) return null
  return <Panel key={target.id} target={target} />
}

function Panel({ target }: { readonly target: PieceTarget }) {
  return (
    <div className={css.panel}>
      <GlideTiles target={target} />
      <ZoomTools target={target} />
      <KeyframeTools target={target} />
    </div>
  )
}
