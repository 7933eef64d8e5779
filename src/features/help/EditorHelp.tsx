import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { HelpSheet } from './HelpSheet'

/** The help over the editor; the sheet that it was asked from stays open below it. */
export function EditorHelp() {
  const { view } = useStudio()
  const topic = useStore(view.store, ({ help }) => help)
  return <HelpSheet topic={topic} onClose={() => view.openHelp(null)} />
}
