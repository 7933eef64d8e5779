import { useStore } from 'zustand'
import { commands } from '../commands/commands'
import { useStudio } from '../context/useApp'
import { useText } from '../i18n/useText'
import { Segmented } from '../ui/Segmented'

/** On a desk: what stands at the left, the files or the captions. */
export function SideTabs() {
  const text = useText()
  const { view } = useStudio()
  const side = useStore(view.store, (state) => state.side)
  return (
    <Segmented
      label={text('editor.side')}
      value={side}
      options={[
        { value: 'files', label: text('media.title'), icon: commands.files.icon },
        { value: 'captions', label: text('command.captions'), icon: commands.captions.icon },
      ]}
      onChange={view.setSide}
    />
  )
}
