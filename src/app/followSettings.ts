import type { i18n } from 'i18next'
import type { Settings } from '../store/settings'

/** Browsers tint their own bars with it. */
const grounds = { dark: '#101217', light: '#faf6ef' } as const

/** Language and theme reach the page as soon as they are chosen, without a reload. */
export function followSettings(settings: Settings, words: i18n) {
  const daylight = matchMedia('(prefers-color-scheme: light)')
  const root = document.documentElement

  const follow = () => {
    const { language, theme } = settings.getState()
    root.lang = language ?? 'ky'
    if (words.language !== root.lang) void words.changeLanguage(root.lang)

    const shown = theme === 'system' ? (daylight.matches ? 'light' : 'dark') : theme
    root.dataset.theme = shown
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', grounds[shown])
  }
  follow()
  settings.subscribe(follow)
  daylight.addEventListener('change', follow)
}
