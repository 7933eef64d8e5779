import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import { Sheet } from '../../ui/Sheet'
import { StickerPicker } from './StickerPicker'

/** Every sticker, the film in sight beside them; the one that is chosen lies over it at once. */
export function StickerSheet() {
  const text = useText()
  const { view } = useStudio()
  const open = useStore(view.store, ({ panel }) => panel === 'stickers')
  return (
    <Sheet
      open={open}
      onClose={() => view.open(null)}
      title={text('command.stickers')}
      onHelp={() => view.openHelp('stickers')}
    >
      <StickerPicker />
    </Sheet>
  )
}
