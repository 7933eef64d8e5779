import { useMemo, useRef } from 'react'
import { isNumbered, sampleWords } from '../../project/sampleWords'
import { shapes } from '../../project/shapes'
import type { StoryPlan } from '../../project/story'
import { useInView } from '../../ui/useInView'
import { CoverSlide, type Slide } from './CoverSlide'
import css from './TemplateCover.module.css'
import { useTurns } from './useTurns'

/** A film of the template, in drawings: they change with their words while it is in sight. Decoration. */
export function TemplateCover({ plan }: { readonly plan: StoryPlan }) {
  const cover = useRef<HTMLSpanElement>(null)
  const { inView, seen } = useInView(cover)
  const slides = useMemo(() => slidesOf(plan), [plan])
  const turn = useTurns(slides, inView)
  const { width, height } = shapes[plan.shape]
  // The one before stays beneath, until the new one has covered it.
  const shown = seen ? [turn - 1, turn].filter((each) => each >= 0) : []
  return (
    <span ref={cover} className={css.cover} style={{ aspectRatio: `${width} / ${height}` }} aria-hidden="true">
      {shown.map((each) => {
        const slide = slides[each % slides.length]
        return slide && <CoverSlide key={each} slide={slide} />
      })}
    </span>
  )
}

function slidesOf({ slots }: StoryPlan): readonly Slide[] {
  let number = 0
  return slots.map((slot) => {
    if (isNumbered(slot)) number++
    return {
      scene: slot.scene,
      words: sampleWords(slot, number),
      card: slot.kind === 'text',
      style: slot.style,
      length: slot.length,
    }
  })
}
