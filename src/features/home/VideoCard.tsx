import { EllipsisVertical, FolderOpen, Trash2 } from 'lucide-react'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { ProjectSummary } from '../../ports/projectStore'
import type { Micros } from '../../project/time'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import { Cover } from './Cover'
import css from './VideoCard.module.css'

type Props = {
  readonly video: ProjectSummary
  readonly onOpen: () => void
  readonly onDelete: () => void
}

export function VideoCard({ video, onOpen, onDelete }: Props) {
  const text = useText()
  const format = useFormat()
  return (
    <li className={css.card}>
      <button type="button" className={css.open} onClick={onOpen}>
        <Cover picture={video.cover} />
        <span className={css.words}>
          <span className={css.name}>{video.name}</span>{' '}
          <span className={css.facts}>
            {format.timecode(video.length as Micros)} · {format.ago(video.changed)}
          </span>
        </span>
      </button>
      <Menu trigger={<IconButton icon={EllipsisVertical} label={text('home.more', { name: video.name })} />}>
        <MenuItem icon={FolderOpen} label={text('action.open')} onSelect={onOpen} />
        <MenuItem icon={Trash2} label={text('action.delete')} danger onSelect={onDelete} />
      </Menu>
    </li>
  )
}
