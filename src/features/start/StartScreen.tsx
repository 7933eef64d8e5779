import { languages } from '../../i18n/createI18n'
import { useText } from '../../i18n/useText'
import type { Language } from '../../project/project'
import { Mark } from '../../ui/Mark'
import css from './StartScreen.module.css'

/** The very first screen: asks for the language, in all of them, and nothing else. */
export function StartScreen({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const text = useText()
  return (
    <main className={css.screen}>
      <Mark bare size={420} className={css.ornament} />
      <Mark size={76} />
      <h1 className={css.name}>Tasma</h1>
      <div className={css.choices}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            className={css.choice}
            // Kyrgyz is ready under the thumb and the Enter key.
            // biome-ignore lint/a11y/noAutofocus: the screen has no other content that the focus could pass over
            autoFocus={language === 'ky'}
            onClick={() => onChoose(language)}
          >
            <span className={css.language}>{text(`language.${language}`)}</span>{' '}
            <span className={css.greeting}>{text(`greeting.${language}`)}</span>
          </button>
        ))}
      </div>
    </main>
  )
}
