import { Music } from 'lucide-react'
import { useStudio } from '../../context/useApp'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { Asset } from '../../project/project'
import css from './AssetCard.module.css'
import { insertAgain } from './insertAgain'
import { Thumbnail } from './Thumbnail'

export function AssetCard({ asset }: { readonly asset: Asset }) {
  const text = useText()
  const format = useFormat()
  const studio = useStudio()
  const { name, kind, duration } = asset
  return (
    <li>
      <button
        type="button"
        className={css.card}
        title={text('media.insert', { name })}
        onClick={() => insertAgain(studio, asset)}
      >
        <span className={css.picture}>
          {kind === 'sound' ? <Music aria-hidden size={28} className={css.sound} /> : <Thumbnail asset={asset} />}
          <span className={css.badge}>{kind === 'image' ? text('media.photo') : format.timecode(duration)}</span>
        </span>
        <span className={css.name}>{name}</span>
      </button>
    </li>
  )
}
