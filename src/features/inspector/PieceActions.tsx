import type { CommandId } from '../../commands/commands'
import { useCommand } from '../../context/useCommand'
import { useText } from '../../i18n/useText'
import type { Subject } from '../../project/subject'
import { Button } from '../../ui/Button'
import css from './PieceActions.module.css'

const seen: readonly CommandId[] = ['laneUp']
const actions: Readonly<Partial<Record<Subject | 'many', readonly CommandId[]>>> = {
  clip: [...seen, 'freeze', 'detach'],
  photo: seen,
  freeze: seen,
  overlay: ['laneDown', 'freeze'],
  title: ['duplicate', 'laneDown', 'laneUp'],
  sticker: ['duplicate', 'laneDown', 'laneUp'],
  many: ['group', 'ungroup', 'link', 'delete'],
}

/** What can be done with it that is no setting. */
export function PieceActions({ subject }: { readonly subject: Subject | 'many' }) {
  const ids = actions[subject] ?? []
  return (
    ids.length > 0 && (
      <div className={css.actions}>
        {ids.map((id) => (
          <Action key={id} id={id} />
        ))}
      </div>
    )
  )
}

function Action({ id }: { readonly id: CommandId }) {
  const text = useText()
  const { text: key, icon, enabled, run } = useCommand(id)
  return (
    <Button
      icon={icon}
      kind={id === 'delete' ? 'danger' : 'plain'}
      className={css.action}
      disabled={!enabled}
      onClick={run}
    >
      {text(key)}
    </Button>
  )
}
