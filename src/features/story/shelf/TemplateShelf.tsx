import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { useTextIn } from '../../../i18n/useTextIn'
import { planOf } from '../../../templates/planOf'
import { templates } from '../../../templates/templates'
import { OwnTemplateFiles } from './OwnTemplateFiles'
import { OwnTemplates } from './OwnTemplates'
import { TemplateCard } from './TemplateCard'
import css from './TemplateShelf.module.css'

/** The templates, from the quickest to the longest: one press begins a film. */
export function TemplateShelf() {
  const text = useText()
  const { begin, settings } = useApp()
  const language = useStore(settings.store, (state) => state.language) ?? 'ky'
  const inFilm = useTextIn(language)
  // A film that is begun here speaks the language that the program speaks now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `inFilm` is another one with every drawing
  const ours = useMemo(
    () => templates.map((template) => ({ name: inFilm(template.name), plan: planOf(template, inFilm) })),
    [language],
  )
  return (
    <section className={css.section}>
      <h2 className={css.heading}>{text('story.shelf')}</h2>
      <ul className={css.shelf} aria-label={text('story.shelf')}>
        <OwnTemplates />
        {ours.map(({ name, plan }) => (
          <TemplateCard key={plan.template} name={name} plan={plan} onChoose={() => void begin(name, plan)} />
        ))}
      </ul>
      <OwnTemplateFiles />
    </section>
  )
}
