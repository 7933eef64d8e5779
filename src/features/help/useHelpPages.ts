import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../../context/useApp'
import { type HelpPages, loadHelp, spelledOut } from '../../i18n/loadHelp'
import { useText } from '../../i18n/useText'
import type { Language } from '../../project/project'
import { helpTopics } from '../../store/helpTopics'

type Loaded = { readonly language: Language; readonly pages: HelpPages | null }

/** The pages in the chosen language, in their order; `null` while they load, and where they do not. */
export function useHelpPages() {
  const text = useText()
  const language = useStore(useApp().settings.store, (settings) => settings.language) ?? 'ky'
  const [tries, setTries] = useState(0)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is a reason to load again
  useEffect(() => {
    let wanted = true
    const tell = (pages: HelpPages | null) => wanted && setLoaded({ language, pages })
    void loadHelp(language).then(tell, () => tell(null))
    return () => {
      wanted = false
    }
  }, [language, tries])
  const pages = useMemo(() => {
    const pages = loaded?.language === language ? loaded.pages : null
    if (!pages) return null
    return helpTopics.flatMap((topic) => {
      const page = pages[topic]
      return page ? [{ topic, ...spelledOut(page, text) }] : []
    })
  }, [loaded, language, text])
  const failed = loaded?.language === language && !loaded.pages
  return { pages, failed, retry: () => setTries(tries + 1) }
}
