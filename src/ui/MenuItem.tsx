import type { LucideIcon } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { joined } from './joined'
import css from './Menu.module.css'

type Props = {
  readonly icon: LucideIcon
  readonly label: string
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly onSelect: () => void
}

export function MenuItem({ icon: Icon, label, danger, disabled, onSelect }: Props) {
  return (
    <DropdownMenu.Item
      className={joined(css.item, danger && css.danger)}
      disabled={disabled ?? false}
      onSelect={onSelect}
    >
      <Icon aria-hidden size={20} strokeWidth={1.9} />
      {label}
    </DropdownMenu.Item>
  )
}
