import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** A newer version lies ready. It is offered here only, where no work is interrupted, and comes by itself next time. */
export function NewerNotice() {
  const text = useText()
  const { shell } = useApp()
  const newer = useStore(shell.store, (state) => state.newer)
  const [asked, setAsked] = useState(false)
  if (!newer) return null
  const change = () => {
    setAsked(true)
    shell.changeOver()
  }
  return (
    <Notice
      kind="info"
      title={text('shell.newer')}
      action={
        <Button icon={RefreshCw} disabled={asked} onClick={change}>
          {text('shell.changeOver')}
        </Button>
      }
    />
  )
}
