import { useState } from 'react'
import { useText } from '../../../i18n/useText'
import { longestStyleName } from '../../../project/ownStyles'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'
import css from './NameDialog.module.css'

type Props = {
  readonly open: boolean
  readonly title: string
  readonly name: string
  readonly onClose: () => void
  readonly onName: (name: string) => void
}

/** Asks what a style is to be called. */
export function NameDialog({ open, title, name, onClose, onName }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <NameForm name={name} onClose={onClose} onName={onName} />
    </Dialog>
  )
}

function NameForm({ name, onClose, onName }: Pick<Props, 'name' | 'onClose' | 'onName'>) {
  const text = useText()
  const [typed, setTyped] = useState(name)
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!typed.trim()) return
        onName(typed)
        onClose()
      }}
    >
      <TextField
        label={text('styling.name')}
        value={typed}
        maxLength={longestStyleName}
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onChange={setTyped}
      />
      <Button kind="primary" wide type="submit" disabled={!typed.trim()}>
        {text('styling.keep')}
      </Button>
    </form>
  )
}
