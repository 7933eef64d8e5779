import { ArrowRightLeft, Ellipsis, FileDown, ListPlus, Search } from 'lucide-react'
import { useStudio } from '../../../context/useApp'
import { useCommand } from '../../../context/useCommand'
import { useSaveCaptions } from '../../../context/useSaveCaptions'
import { useText } from '../../../i18n/useText'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { MenuItem } from '../../../ui/MenuItem'
import { MenuLabel } from '../../../ui/MenuLabel'
import { MendAll } from './MendAll'

/** Beside the title of the list: what is done to all captions at once. */
export function ListActions() {
  const text = useText()
  const { captioning, view } = useStudio()
  const save = useSaveCaptions()
  const style = useCommand('style')
  return (
    <>
      <IconButton icon={Search} label={text('caption.findReplace')} onClick={() => captioning.toggleTool('find')} />
      <Menu trigger={<IconButton icon={Ellipsis} label={text('tool.more')} />}>
        <MenuItem icon={ListPlus} label={text('caption.add')} onSelect={() => view.open('captionWays')} />
        <MenuItem icon={style.icon} label={text(style.text)} disabled={!style.enabled} onSelect={style.run} />
        <MenuItem icon={ArrowRightLeft} label={text('caption.shift')} onSelect={() => captioning.toggleTool('shift')} />
        <MendAll />
        <MenuLabel>{text('caption.outHint')}</MenuLabel>
        <MenuItem icon={FileDown} label={text('caption.saveSrt')} onSelect={() => save('srt')} />
        <MenuItem icon={FileDown} label={text('caption.saveVtt')} onSelect={() => save('vtt')} />
      </Menu>
    </>
  )
}
