import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { CrashScreen } from './app/CrashScreen'
import { createApp } from './app/createApp'
import { followHistory, videoInAddress } from './app/followHistory'
import { followSettings } from './app/followSettings'
import { holdGestures } from './app/holdGestures'
import { Waiting } from './app/Waiting'
import { chooseLanguage } from './i18n/chooseLanguage'
import { createI18n } from './i18n/createI18n'
import { invariant } from './lib/invariant'
import './ui/base.css'

const place = document.getElementById('root')
invariant(place, 'index.html has a place for the app')
const root = createRoot(place)
// The hooks of react-i18next find it by themselves.
const words = createI18n('ky')

const show = (screen: ReactNode) => root.render(<StrictMode>{screen}</StrictMode>)

async function start() {
  const created = await createApp({ nameOf: (language) => words.getFixedT(language)('project.untitled') })
  const { app } = created
  const { language } = app.settings.getState()
  const chosen = chooseLanguage(language, location.search, navigator.languages)
  if (chosen && chosen !== language) app.settings.setLanguage(chosen)
  forgetWish()
  followSettings(app.settings, (language) => void words.changeLanguage(language))

  // After a reload or a crash she is back where she was, if it was kept: a new video is, from its first change on.
  const id = videoInAddress()
  await app.library.refresh()
  if (id && app.library.getState().videos?.some((video) => video.id === id)) await app.open(id)
  followHistory(created)
  holdGestures()
  show(<App {...created} />)
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
