import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Sheet } from '../../ui/Sheet'
import { VoiceDesk } from './VoiceDesk'

/** Speaking over the film, which stays in sight; the microphone is on for as long as this is open. */
export function VoiceSheet() {
  const text = useText()
  const { view } = useStudio()
  const open = useStore(view.store, ({ panel }) => panel === 'voiceover')
  return (
    <Sheet open={open} onClose={() => view.open(null)} title={text('command.voiceover')} done={text('caption.done')}>
      <VoiceDesk />
    </Sheet>
  )
}
