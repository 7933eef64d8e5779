import { type RefObject, useEffect } from 'react'
import { useStore } from 'zustand'
import { useStudio } from '../../context/useApp'
import { askable } from './askable'

const controls = 'textarea, input, [role="slider"], [role="radio"], button'

/**
 * On a desk every section is there already: whoever asks for one, by a key or a tool, is led to it. It is marked for as
 * long as the keyboard stays in it.
 */
export function useAskedSection(panel: RefObject<HTMLElement | null>) {
  const { view } = useStudio()
  const asked = useStore(view.store, (state) => state.panel)
  useEffect(() => {
    if (!asked || !askable.has(asked)) return
    view.open(null)
    const section = panel.current?.querySelector<HTMLElement>(`[data-section="${asked}"]`)
    const control = section?.querySelector<HTMLElement>(controls)
    if (!section || !control) return
    section.scrollIntoView({ block: 'nearest' })
    control.focus({ preventScroll: true })
    section.dataset.asked = ''
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && section.contains(event.relatedTarget)) return
      delete section.dataset.asked
      section.removeEventListener('focusout', leave)
    }
    section.addEventListener('focusout', leave)
  }, [asked, view, panel])
}
