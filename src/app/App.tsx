import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { AppContext, StudioContext } from '../context/useApp'
import { HomeHelp } from '../features/help/HomeHelp'
import { Home } from '../features/home/Home'
import { LanguageMenu } from '../features/settings/LanguageMenu'
import { ThemeMenu } from '../features/settings/ThemeMenu'
import { StartScreen } from '../features/start/StartScreen'
import { TemplateShelf } from '../features/story/shelf/TemplateShelf'
import { useText } from '../i18n/useText'
import type { ProjectId } from '../project/project'
import { WordsContext } from '../ui/wordsContext'
import { CrashScreen } from './CrashScreen'
import type { CreatedApp } from './createApp'
import { ErrorBoundary } from './ErrorBoundary'
import { useKeyboardRoom } from './useKeyboardRoom'
import { Waiting } from './Waiting'

/** First start, home or editor: whichever the state says. */
export function App({ app, state }: CreatedApp) {
  useKeyboardRoom()
  const text = useText()
  const language = useStore(app.settings.store, (settings) => settings.language)
  const { studio, Screen, loading, problem } = useStore(state)
  const words = useMemo(
    () => ({ close: text('action.close'), cancel: text('action.cancel'), help: text('command.help') }),
    [text],
  )
  const [failure, setFailure] = useState<unknown>(null)

  // What fails here failed outside of drawing, where no boundary sees it.
  const open = async (id?: ProjectId, files: readonly File[] = []) => {
    await app.open(id).catch(setFailure)
    if (files.length > 0) void state.getState().studio?.imports.add(files)
  }

  if (failure) return <CrashScreen />
  return (
    <AppContext value={app}>
      <WordsContext value={words}>
        <ErrorBoundary>
          {language === null ? (
            <StartScreen onChoose={app.settings.setLanguage} />
          ) : loading ? (
            <Waiting label={text('home.opening')} />
          ) : studio && Screen ? (
            <StudioContext value={studio}>
              <Screen />
            </StudioContext>
          ) : (
            <Home
              tools={
                <>
                  <HomeHelp />
                  <ThemeMenu />
                  <LanguageMenu />
                </>
              }
              templates={<TemplateShelf onBegin={(name, plan) => void app.begin(name, plan).catch(setFailure)} />}
              problem={problem}
              onNew={(files) => void open(undefined, files)}
              onOpen={(id) => void open(id)}
            />
          )}
        </ErrorBoundary>
      </WordsContext>
    </AppContext>
  )
}
