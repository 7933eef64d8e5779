import type { Language } from '../project/project'
import type { Settings } from '../store/settings'

/** Browsers tint their own bars with it. */
const grounds = { dark: '#101217', light: '#faf6ef' } as const

/** Language and theme reach the page as soon as they are chosen, without a reload. */
export function followSettings(settings: Settings, speak: (language: Language) => void) {
  const daylight = matchMedia('(prefers-color-scheme: light)')
  const root = document.documentElement
  let spoken: Language | null = null

  const follow = () => {
    const { language, theme } = settings.getState()
    if (language !== null && language !== spoken) speak(language)
    spoken = language

    const shown = theme === 'system' ? (daylight.matches ? 'light' : 'dark') : theme
    root.dataset.theme = shown
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', grounds[shown])
  }
  follow()
  settings.subscribe(follow)
  daylight.addEventListener('change', follow)
}
