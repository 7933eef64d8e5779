import { Ellipsis, FileDown, Trash2 } from 'lucide-react'
import { useStore } from 'zustand'
import { useApp } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { fileName } from '../../../lib/fileName'
import { saveText } from '../../../lib/saveText'
import type { StoryPlan } from '../../../project/story'
import { writeTemplate } from '../../../project/templateFile'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { MenuItem } from '../../../ui/MenuItem'
import { TemplateCard } from './TemplateCard'

type Props = { readonly onBegin: (name: string, plan: StoryPlan) => void }

/** Templates of one's own, before those that come with the program. */
export function OwnTemplates({ onBegin }: Props) {
  const text = useText()
  const { ownTemplates } = useApp()
  const own = useStore(ownTemplates.store, (state) => state.own)
  return own.map((template) => (
    <TemplateCard
      key={template.id}
      name={template.name}
      plan={template.plan}
      onChoose={() => onBegin(template.name, template.plan)}
      menu={
        <Menu trigger={<IconButton icon={Ellipsis} label={text('home.more', { name: template.name })} />}>
          <MenuItem
            icon={FileDown}
            label={text('ownTemplate.save')}
            onSelect={() =>
              saveText(writeTemplate(template), fileName(template.name, 'tasma-template'), 'application/json')
            }
          />
          <MenuItem
            icon={Trash2}
            label={text('action.delete')}
            danger
            onSelect={() => ownTemplates.remove(template.id)}
          />
        </Menu>
      }
    />
  ))
}
