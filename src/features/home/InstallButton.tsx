import { Download } from 'lucide-react'
import { useStore } from 'zustand'
import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'

/** Puts the program beside the device's other ones, where the browser offers that. */
export function InstallButton() {
  const text = useText()
  const { shell } = useApp()
  const installable = useStore(shell.store, (state) => state.installable)
  if (!installable) return null
  return (
    <Button kind="quiet" icon={Download} onClick={() => void shell.install()}>
      {text('shell.install')}
    </Button>
  )
}
