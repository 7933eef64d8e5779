import { Ellipsis, PencilLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { longestStyleName, type OwnStyle } from '../../../project/ownStyles'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { MenuItem } from '../../../ui/MenuItem'
import { NameDialog } from '../../../ui/NameDialog'

/** What can be done with a look of one's own, besides putting it on. */
export function OwnMenu({ style }: { readonly style: OwnStyle }) {
  const text = useText()
  const { styles } = useApp()
  const [naming, setNaming] = useState(false)
  return (
    <>
      <Menu trigger={<IconButton icon={Ellipsis} label={text('home.more', { name: style.name })} />}>
        <MenuItem icon={PencilLine} label={text('edit.rename')} onSelect={() => setNaming(true)} />
        <MenuItem icon={Trash2} label={text('action.delete')} danger onSelect={() => styles.remove(style.id)} />
      </Menu>
      <NameDialog
        open={naming}
        title={text('edit.rename')}
        label={text('styling.name')}
        keepLabel={text('action.save')}
        name={style.name}
        longest={longestStyleName}
        onClose={() => setNaming(false)}
        onName={(name) => styles.rename(style.id, name)}
      />
    </>
  )
}
