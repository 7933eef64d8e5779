import { Copy, EllipsisVertical, FolderOpen, LayoutTemplate, PencilLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../context/useApp'
import { longestName } from '../../edits/film'
import { useFormat } from '../../i18n/useFormat'
import { useText } from '../../i18n/useText'
import type { ProjectSummary } from '../../ports/projectStore'
import { longestTemplateName } from '../../project/templateFile'
import type { Micros } from '../../project/time'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import { MenuItem } from '../../ui/MenuItem'
import { NameDialog } from '../../ui/NameDialog'
import { Cover } from './Cover'
import css from './VideoCard.module.css'

type Props = {
  readonly video: ProjectSummary
  readonly onOpen: () => void
}

export function VideoCard({ video, onOpen }: Props) {
  const text = useText()
  const format = useFormat()
  const { library, ownTemplates } = useApp()
  const [naming, setNaming] = useState<'video' | 'template' | null>(null)
  const { id, name, length, changed, bytes } = video
  const facts = [format.timecode(length as Micros), format.ago(changed), ...(bytes ? [format.bytes(bytes)] : [])]
  return (
    <li className={css.card}>
      <button type="button" className={css.open} onClick={onOpen}>
        <Cover picture={video.cover} />
        <span className={css.words}>
          <span className={css.name}>{name}</span> <span className={css.facts}>{facts.join(' · ')}</span>
        </span>
      </button>
      <Menu trigger={<IconButton icon={EllipsisVertical} label={text('home.more', { name })} />}>
        <MenuItem icon={FolderOpen} label={text('action.open')} onSelect={onOpen} />
        <MenuItem icon={PencilLine} label={text('edit.rename')} onSelect={() => setNaming('video')} />
        <MenuItem icon={Copy} label={text('command.duplicate')} onSelect={() => void library.duplicate(id)} />
        <MenuItem icon={LayoutTemplate} label={text('ownTemplate.keep')} onSelect={() => setNaming('template')} />
        <MenuItem icon={Trash2} label={text('action.delete')} danger onSelect={() => void library.remove(id)} />
      </Menu>
      <NameDialog
        open={naming === 'video'}
        title={text('edit.rename')}
        label={text('home.name')}
        keepLabel={text('action.save')}
        name={name}
        longest={longestName}
        onClose={() => setNaming(null)}
        onName={(typed) => void library.rename(id, typed)}
      />
      <NameDialog
        open={naming === 'template'}
        title={text('ownTemplate.keep')}
        label={text('ownTemplate.name')}
        keepLabel={text('action.save')}
        name={name}
        longest={longestTemplateName}
        onClose={() => setNaming(null)}
        onName={(typed) => void ownTemplates.keep(id, typed)}
      />
    </li>
  )
}
