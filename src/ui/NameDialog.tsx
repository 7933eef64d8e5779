import { useState } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import css from './NameDialog.module.css'
import { TextField } from './TextField'

type Props = {
  readonly open: boolean
  readonly title: string
  /** What the name is of. */
  readonly label: string
  readonly keepLabel: string
  readonly name: string
  readonly longest: number
  readonly onClose: () => void
  readonly onName: (name: string) => void
}

/** Asks what something is to be called. */
export function NameDialog({ open, title, ...form }: Props) {
  return (
    <Dialog open={open} onClose={form.onClose} title={title}>
      <NameForm {...form} />
    </Dialog>
  )
}

function NameForm({ label, keepLabel, name, longest, onClose, onName }: Omit<Props, 'open' | 'title'>) {
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
        label={label}
        value={typed}
        maxLength={longest}
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onChange={setTyped}
      />
      <Button kind="primary" wide type="submit" disabled={!typed.trim()}>
        {keepLabel}
      </Button>
    </form>
  )
}
