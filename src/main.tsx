import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { CrashScreen } from './app/CrashScreen'
import { createApp, localStorageIfAllowed } from './app/createApp'
import { followHistory, videoInAddress } from './app/followHistory'
import { followSettings } from './app/followSettings'
import { holdGestures } from './app/holdGestures'
import { Waiting } from './app/Waiting'
import { chooseLanguage } from './i18n/chooseLanguage'
import { createI18n } from './i18n/createI18n'
import { learn, learnAll } from './i18n/learn'
import { invariant } from './lib/invariant'
import { whenIdle } from './lib/whenIdle'
import type { Language } from './project/project'
import { createSettings } from './store/settings'
import { createLayers, LayersContext } from './ui/layers'
import './ui/base.css'

const place = document.getElementById('root')
invariant(place, 'index.html has a place for the app')
const root = createRoot(place)
const storage = localStorageIfAllowed()
const settings = createSettings(storage)
// The hooks of react-i18next find it by themselves.
const words = createI18n('ky')
const layers = createLayers()

const show = (screen: ReactNode) => root.render(<StrictMode>{screen}</StrictMode>)

/** Speaks it once its words are there; where they cannot be fetched, those that are there go on. */
async function speak(language: Language) {
  await learn(words, language).catch(() => {})
  if (settings.getState().language !== language || !words.hasResourceBundle(language, 'translation')) return
  document.documentElement.lang = language
  await words.changeLanguage(language)
}

async function start() {
  const { language } = settings.getState()
  const chosen = chooseLanguage(language, location.search, navigator.languages)
  if (chosen && chosen !== language) settings.setLanguage(chosen)
  forgetWish()
  const [created] = await Promise.all([
    createApp({
      settings,
      storage,
      nameOf: (each) => words.getFixedT(each)('project.untitled'),
      learnWords: () => learnAll(words),
    }),
    chosen && speak(chosen),
  ])
  const { app } = created
  followSettings(settings, (each) => void speak(each))

  // After a reload or a crash she is back where she was, if it was kept: a new video is, from its first change on.
  const id = videoInAddress()
  await app.library.refresh()
  if (id && app.library.getState().videos?.some((video) => video.id === id)) await app.open(id)
  followHistory(created, layers)
  holdGestures()
  show(
    <LayersContext value={layers}>
      <App {...created} />
    </LayersContext>,
  )
  whenIdle(async () => {
    // Whatever it meets now, it meets again when a video is opened, and is told then.
    await created.prepare().catch(() => {})
    await app.shell.keep()
  })
}

/** A `?lang=` that was honoured would undo every later choice at the next reload. */
function forgetWish() {
  const address = new URL(location.href)
  if (!address.searchParams.has('lang')) return
  address.searchParams.delete('lang')
  history.replaceState(history.state, '', address)
}

show(<Waiting label="Tasma" />)
start().catch((cause) => {
  show(<CrashScreen />)
  throw cause
})
