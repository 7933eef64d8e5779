import { Globe } from 'lucide-react'
import { useStore } from 'zustand'
import { useApp } from '../../context/useApp'
import { languages } from '../../i18n/createI18n'
import { useText } from '../../i18n/useText'
import { Chip } from '../../ui/Chip'
import { Menu } from '../../ui/Menu'
import { MenuChoices } from '../../ui/MenuChoices'

/** Shows the language by its own name, so that it is found in every language; a choice re-labels everything at once. */
export function LanguageMenu() {
  const text = useText()
  const { settings } = useApp()
  const language = useStore(settings.store, (state) => state.language) ?? 'ky'
  const name = text(`language.${language}`)
  return (
    <Menu
      trigger={
        <Chip icon={Globe} aria-label={`${text('settings.language')}: ${name}`}>
          {name}
        </Chip>
      }
    >
      <MenuChoices
        label={text('settings.language')}
        value={language}
        options={languages.map((value) => ({ value, label: text(`language.${value}`), lang: value }))}
        onChange={settings.setLanguage}
      />
    </Menu>
  )
}
