import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCommand } from '../../context/useCommand'
import { useFilm } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { AssetCard } from './AssetCard'
import { ImportList } from './ImportList'
import css from './Library.module.css'

type Props = {
  readonly onAdd: () => void
  /** Files on their way in are listed here, unless they are shown where the film will be. */
  readonly listed: boolean
  /** What else can stand here: it belongs to the app. */
  readonly tabs: ReactNode
}

/** On a desk: the files of this video. A click puts one at the end of the film once more. */
export function Library({ onAdd, listed, tabs }: Props) {
  const text = useText()
  const camera = useCommand('camera')
  const assets = Object.values(useFilm((film) => film.assets))
  return (
    <aside className={css.library} aria-label={text('media.title')}>
      {tabs}
      <header className={css.head}>
        <h2 className={css.title}>{text('media.title')}</h2>
        <Button icon={Plus} onClick={onAdd}>
          {text('command.files')}
        </Button>
        <Button icon={camera.icon} onClick={camera.run}>
          {text(camera.text)}
        </Button>
      </header>
      {listed && <ImportList />}
      {assets.length > 0 ? (
        <ul className={css.grid}>
          {assets.map((asset) => (
            <AssetCard key={asset.id} asset={asset} />
          ))}
        </ul>
      ) : (
        <p className={css.empty}>{text('media.emptyTitle')}</p>
      )}
    </aside>
  )
}
