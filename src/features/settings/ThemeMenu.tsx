import { Moon, Sun, SunMoon } from 'lucide-react'
import { useStore } from 'zustand'
import { useApp } from '../../context/useApp'
import { useText } from '../../i18n/useText'
import type { Theme } from '../../store/settings'
import { Menu } from '../../ui/Menu'
import { MenuChoices } from '../../ui/MenuChoices'
import { ToolButton } from '../../ui/ToolButton'

const icons = { dark: Moon, light: Sun, system: SunMoon } as const
const themes: readonly Theme[] = ['dark', 'light', 'system']

/** Dark for working at home, light for outdoors, or as the device has it. */
export function ThemeMenu() {
  const text = useText()
  const { settings } = useApp()
  const theme = useStore(settings.store, (state) => state.theme)
  const name = text('settings.theme')
  return (
    <Menu
      trigger={
        <ToolButton compact icon={icons[theme]} label={name} aria-label={`${name}: ${text(`settings.${theme}`)}`} />
      }
    >
      <MenuChoices
        label={name}
        value={theme}
        options={themes.map((value) => ({ value, label: text(`settings.${value}`) }))}
        onChange={settings.setTheme}
      />
    </Menu>
  )
}
