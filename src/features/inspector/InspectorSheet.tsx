import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { useSelected } from '../../context/useFilm'
import { useText } from '../../i18n/useText'
import { Sheet } from '../../ui/Sheet'
import { Facts } from './Facts'
import { FitSection } from './FitSection'
import { ShapeSection } from './ShapeSection'
import { SoundSection } from './SoundSection'

const titles = { sound: 'command.volume', picture: 'command.fit', shape: 'shape.label' } as const

/** In the hand: one thing at a time, from below, the film in sight above it. */
export function InspectorSheet() {
  const text = useText()
  const { view } = useStudio()
  const target = useSelected()
  const panel = useStore(view.store, (state) => state.panel)
  const mine = panel === 'sound' || panel === 'picture' || panel === 'shape' ? panel : null
  const heard = target?.kind === 'clip' || target?.kind === 'item' ? target : null
  const seen = target?.kind === 'clip' ? target : null
  const open = mine === 'shape' || (mine === 'sound' && heard !== null) || (mine === 'picture' && seen !== null)
  return (
    <Sheet open={open} onClose={() => view.open(null)} title={text(titles[mine ?? 'shape'])}>
      {mine === 'shape' && <ShapeSection untitled />}
      {mine === 'sound' && heard && <SoundSection target={heard} />}
      {mine === 'picture' && seen && <FitSection id={seen.id} untitled />}
      {mine !== 'shape' && target && <Facts target={target} />}
    </Sheet>
  )
}
