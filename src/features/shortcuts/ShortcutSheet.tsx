import { RotateCcw } from 'lucide-react'
import { useStore } from 'zustand'
import { useApp, useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { ShortcutList } from './ShortcutList'

/** All that the keyboard can do here, to be looked up and to be changed. */
export function ShortcutSheet() {
  const text = useText()
  const { keys } = useApp()
  const { view } = useStudio()
  const open = useStore(view.store, ({ panel }) => panel === 'shortcuts')
  const changed = useStore(keys.store, (changes) => Object.keys(changes).length > 0)
  return (
    <Sheet
      open={open}
      modal
      steady
      wide="centre"
      title={text('command.shortcuts')}
      onClose={() => view.open(null)}
      footer={
        changed && (
          <Button icon={RotateCcw} wide onClick={keys.restoreAll}>
            {text('shortcuts.resetAll')}
          </Button>
        )
      }
    >
      <ShortcutList />
    </Sheet>
  )
}
