import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../../context/useApp'
import { useText } from '../../../i18n/useText'
import { useTextIn } from '../../../i18n/useTextIn'
import type { StoryPlan } from '../../../project/story'
import { planOf } from '../../../templates/planOf'
import { templates } from '../../../templates/templates'
import { OwnTemplateFiles } from './OwnTemplateFiles'
import { OwnTemplates } from './OwnTemplates'
import { TemplateCard } from './TemplateCard'
import css from './TemplateShelf.module.css'

type Props = { readonly onBegin: (name: string, plan: StoryPlan) => void }

/** The templates, from the quickest to the longest: one press begins a film. */
export function TemplateShelf({ onBegin }: Props) {
  const text = useText()
  const { settings } = useApp()
  const language = useStore(settings.store, (state) => state.language) ?? 'ky'
  const inFilm = useTextIn(language)
  // A film that is begun here speaks the language that the program speaks now; its words may come a moment later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `inFilm` is another one with every drawing, `text` with each language
  const ours = useMemo(
    () => templates.map((template) => ({ name: inFilm(template.name), plan: planOf(template, inFilm) })),
    [language, text],
  )
  return (
    <section className={css.section}>
      <h2 className={css.heading}>{text('story.shelf')}</h2>
      <ul className={css.shelf} aria-label={text('story.shelf')}>
        <OwnTemplates onBegin={onBegin} />
        {ours.map(({ name, plan }) => (
          <TemplateCard key={plan.template} name={name} plan={plan} onChoose={() => onBegin(name, plan)} />
        ))}
      </ul>
      <OwnTemplateFiles />
    </section>
  )
}
